import t from 'tap'
import { resolveDescription } from '../../../../src/engine/coreference/resolvers/resolve-description.ts'
import type { Resolution } from '../../../../src/engine/types.ts'
import { lastSource, speakersOf } from '../../../support/resolve-marked.ts'

function resolution(article: string): Resolution {
  const { context, parsed } = lastSource(article, 'description')
  return resolveDescription(context, parsed)
}

function resolved(article: string): string {
  return speakersOf(resolution(article))
}

t.test('resolveDescription() finds whoever holds the office', async (t) => {
  const two = 'Kwabena Osei, the mayor of Tema, met Senator Ida Holm of Maine. '
  t.equal(resolved(two + '[src The mayor] smiled.'), 'Kwabena Osei')
  t.equal(resolved(two + '[src The Maine senator] smiled.'), 'Ida Holm')
  t.equal(
    resolved('On Sunday manager Ole Gunnar Dahl dropped his captain. [src The coach] said so.'),
    'Ole Gunnar Dahl',
  )
  t.equal(resolution(two + '[src The mayor] smiled.').rule, 'role-agreement')
})

t.test(
  'resolveDescription() takes for the bank what was called one, and not the other with the word in its name',
  async (t) => {
    const letter = 'They got a letter from their bank, Velborg & Co. '
    t.equal(
      resolved(letter + 'In the letter [src the bank] said no. The Union Bank of Riga owns it.'),
      'Velborg & Co. (organization)',
    )
    const agency = 'One state agency, the Park Wardens Service, has backed the plan of the Department of Mines. '
    t.equal(resolved(agency + '[src The agency] said no.'), 'Park Wardens Service (organization)')
  },
)

t.test('resolveDescription() finds an office that is told only later', async (t) => {
  t.equal(resolved('[src The mayor] said so. Kwabena Osei, the mayor of Tema, left.'), 'Kwabena Osei')
  t.equal(
    resolved('[src The Norwegian prime minister] said so. Ida Holm, the prime minister of Norway, left.'),
    'Ida Holm',
  )
})

t.test('resolveDescription() keeps holders of an office apart by rank and party', async (t) => {
  const ranks = 'On Monday deputy mayor Ida Holm met mayor Raul Vega. '
  t.equal(resolved(ranks + '[src The mayor] said so.'), 'Raul Vega')
  t.equal(resolved(ranks + '[src The deputy mayor] said so.'), 'Ida Holm')
  const terms = 'On Monday Kwabena Osei, the former mayor, met Raul Vega, the mayor. '
  t.equal(resolved(terms + '[src The mayor] said so.'), 'Raul Vega')
  t.equal(resolved(terms + '[src The former mayor] said so.'), 'Kwabena Osei')
  const parties = 'On Monday Republican senator Ida Holm met Democratic senator Raul Vega. '
  t.equal(resolved(parties + '[src The Democrat] said so.'), 'Raul Vega')
})

t.test('resolveDescription() never makes an anonymous source the nearest name', async (t) => {
  const name = 'On Monday Carl Stone left the room. '
  t.equal(resolved(name + '[src A senior official] said he was ill.'), 'senior official (unnamed)')
  t.equal(resolved(name + '[src A woman in the queue] said so.'), 'woman in the queue (unnamed)')
  t.equal(resolved(name + '[src Several ministers] said so.'), 'Several ministers (group)')
  t.equal(
    resolved(name + '[src Three people familiar with the talks] said so.'),
    'Three people familiar with the talks (group)',
  )
})

t.test('resolveDescription() finds relatives and aides by whose they are', async (t) => {
  t.equal(resolved('On Monday Viktor Hahn came with his wife, Greta Hahn. [src His wife] said so.'), 'Greta Hahn')
  t.equal(
    resolved('On Monday Viktor Hahn came with his lawyer, Ruth Adler. [src Hahn’s lawyer] said so.'),
    'Ruth Adler',
  )
  t.equal(resolved('On Monday Viktor Hahn won. [src His wife] said she was glad.'), 'His wife (unnamed)')
})

t.test('resolveDescription() calls a body by its owner', async (t) => {
  const name = 'On Monday Viktor Hahn ran for mayor. '
  t.equal(resolved(name + '[src Hahn’s campaign] said so.'), 'Hahn campaign (organization)')
  t.equal(resolved(name + '[src His campaign] said so.'), 'Hahn campaign (organization)')
  t.equal(resolved(name + 'The Hahn campaign sang. [src The campaign] said so.'), 'Hahn campaign (organization)')
  const { rule, speakers } = resolution(name + '[src His campaign] said so.')
  t.same([rule, speakers[0]!.aliases], ['named-by-owner', ['Viktor Hahn campaign']])
})

t.test('resolveDescription() finds a body by a noun of its name', async (t) => {
  t.equal(
    resolved('The Northport Harbour Board met. [src The board] said so.'),
    'Northport Harbour Board (organization)',
  )
  t.equal(
    resolved('The Zambezi River Authority met. [src The authority] said so.'),
    'Zambezi River Authority (organization)',
  )
})

t.test('resolveDescription() known limit: takes a team that has an owner for any group', async (t) => {
  // The team is the Hahn team, a body.
  t.equal(resolved('On Monday Viktor Hahn won. The Hahn team sang. [src The team] said so.'), 'team (group)')
})

t.test('resolveDescription() known limit: does not know by which words a pope is called', async (t) => {
  // The pontiff is Pope Leo.
  t.equal(resolved('Pope Leo spoke in Rome. [src The pontiff] said so.'), 'pontiff (document)')
})

t.test('resolveDescription() takes “both” of a calling for the two who were named together', async (t) => {
  t.equal(
    resolved('On Monday Senators Ida Holm and Raul Vega met. [src Both lawmakers] said so.'),
    'Ida Holm + Raul Vega',
  )
})

t.test('resolveDescription() leaves somebody of another body without a name', async (t) => {
  const port = '“The queues are gone,” said port spokesman Carl Stone. Acme Ferries closed. '
  t.equal(resolved(port + '[src An Acme Ferries spokesman] said so.'), 'Acme Ferries spokesman (unnamed)')
  t.equal(resolved(port + '[src A spokesman for Acme Ferries] said so.'), 'spokesman for Acme Ferries (unnamed)')
  t.equal(resolved(port + '[src The Acme Ferries spokesman] said so.'), 'Acme Ferries spokesman (unnamed)')
  t.equal(resolved(port + '[src The spokesman] said so.'), 'Carl Stone')
})

t.test('resolveDescription() takes one of whom nothing was known for the holder of an office', async (t) => {
  t.equal(
    resolved('Wexcombe Town drew. Mikkel Dahl was in no mood to talk. [src The Wexcombe Town manager] shrugged.'),
    'Mikkel Dahl',
  )
})

t.test('resolveDescription() takes "a director" for nobody who was there before', async (t) => {
  const museum = 'Museum director Greta Lind defended the sale. '
  t.equal(resolved(museum + '[src A former director] was appalled.'), 'former director (unnamed)')
  t.equal(resolved(museum + '[src A director] was appalled.'), 'director (unnamed)')
  t.equal(resolved(museum + '[src Another director] was appalled.'), 'Another director (unnamed)')
})

t.test('resolveDescription() stays with somebody who was brought in without a name', async (t) => {
  const text = 'Museum director Greta Lind defended the sale. A former director was appalled. '
  t.equal(resolved(text + '[src The former director] wept.'), 'former director (unnamed)')
  t.equal(resolved(text + '[src The museum director] smiled.'), 'Greta Lind')
})

t.test('resolveDescription() names no body that has no name', async (t) => {
  const { speakers } = resolution('Anna Roth wrote to her landlord. [src A mining company] said so.')
  t.same(
    speakers.map(({ name, kind }) => [name, kind]),
    [['mining company', 'unnamed']],
  )
  t.equal(resolution('On Monday it rained. [src No company] said so.').speakers[0]!.kind, 'group')
  t.equal(resolution('On Monday it rained. [src Proponents of the dam] said so.').speakers[0]!.kind, 'group')
})

t.test('resolveDescription() waits for the paragraph after the first to say who it is', async (t) => {
  const lead = '[src A fire captain] said he had lost his crew.\n\n'
  t.equal(resolved(lead + 'Brett Ostrowski, 51, wept.'), 'Brett Ostrowski')
  t.equal(resolved(lead + 'Brett Ostrowski, who retired in May, said it rained.'), 'Brett Ostrowski')
  t.equal(resolved(lead + 'Brett Ostrowski was not there.'), 'fire captain (unnamed)')
  t.equal(resolved(`It rained.\n\nIt snowed.\n\n${lead}Brett Ostrowski, 51, wept.`), 'fire captain (unnamed)')
})

t.test('resolveDescription() knows again who was named so', async (t) => {
  t.equal(
    resolved('A fire captain said he had lost his crew.\n\nBrett Ostrowski, 51, wept. [src The captain] said so.'),
    'Brett Ostrowski',
  )
})

t.test('resolveDescription() takes one of several for who is introduced next', async (t) => {
  t.equal(
    resolved('It was over. [src One of the officials] said so. Yumi Tachikawa, who speaks for the plant, bowed.'),
    'Yumi Tachikawa',
  )
})

t.test('resolveDescription() takes the noun that ends the name of a body for it', async (t) => {
  const named = 'He told the Umzala Water Commission that it rained. '
  t.equal(resolved(named + '[src The commission] said no.'), 'Umzala Water Commission (organization)')
})
