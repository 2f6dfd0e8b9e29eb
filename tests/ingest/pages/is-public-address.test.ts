import t from 'tap'
import { isPublicAddress } from '../../../src/ingest/pages/is-public-address.ts'

t.test('Public internet addresses are public', async (t) => {
  for (const address of [
    '1.1.1.1',
    '8.8.8.8',
    '93.184.216.34',
    '100.63.255.255',
    '172.15.255.255',
    '172.32.0.1',
    '192.167.255.255',
    '169.253.255.255',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2a00:1450:4001:81b::200e',
    '::ffff:8.8.8.8',
  ])
    t.ok(isPublicAddress(address), address)
})

t.test('No address that leads into a machine, a network or a cloud is public', async (t) => {
  for (const [address, what] of [
    ['0.0.0.0', 'this machine'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['100.100.100.200', 'the metadata service of Alibaba'],
    ['169.254.1.1', 'link-local'],
    ['169.254.169.254', 'the metadata service of most clouds'],
    ['168.63.129.16', 'the metadata service of Azure'],
    ['192.0.0.192', 'the metadata service of Oracle'],
    ['192.0.2.1', 'documentation'],
    ['198.18.0.1', 'benchmarks'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'this machine'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'IPv4-mapped'],
    ['::ffff:10.0.0.1', 'IPv4-mapped'],
    ['::ffff:a9fe:a9fe', 'IPv4-mapped'],
    ['::7f00:1', 'IPv4-compatible'],
    ['64:ff9b::7f00:1', 'NAT64'],
    ['64:ff9b:1::7f00:1', 'NAT64 of a network'],
    ['2002:7f00:1::', '6to4'],
    ['2001:0:7f00:1::', 'Teredo'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local, with its zone'],
    ['fec0::1', 'site-local'],
    ['fc00::1', 'unique local'],
    ['fd00:ec2::254', 'the metadata service of Amazon'],
    ['ff02::1', 'multicast'],
    ['2001:db8::1', 'documentation'],
    ['100::1', 'discarded'],
    ['4000::1', 'not assigned'],
    ['localhost', 'no address'],
    ['127.1', 'not a complete address'],
    ['', 'nothing'],
  ] as const)
    t.notOk(isPublicAddress(address), `${address}: ${what}`)
})
