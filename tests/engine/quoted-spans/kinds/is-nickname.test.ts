import t from 'tap'
import { isNickname } from '../../../../src/engine/quoted-spans/kinds/is-nickname.ts'
import { firstSpan } from '../../../support/marked-spans.ts'

t.test('isNickname() knows a nickname between two names', async (t) => {
  t.ok(isNickname(firstSpan('Bernard “Kingfish” Marlow opened the club.')))
  t.ok(isNickname(firstSpan('The gang was led by Anthony "Slim" Park of Ohio.')))
  t.ok(isNickname(firstSpan('Later Nomvula ‘Mama Z’ Dlamini sang.')))
})

t.test('isNickname() knows a nickname after a word that says so', async (t) => {
  t.ok(isNickname(firstSpan('The striker, nicknamed “The Wall”, left.')))
  t.ok(isNickname(firstSpan('Okafor, alias “Duke”, left.')))
})

t.test('isNickname() needs a capital', async (t) => {
  t.notOk(isNickname(firstSpan('Bernard “never again” Marlow opened the club.')))
})

t.test('isNickname() needs a name on both sides', async (t) => {
  t.notOk(isNickname(firstSpan('The singer “Kingfish” Marlow opened the club.')))
  t.notOk(isNickname(firstSpan('Bernard “Kingfish” opened the club.')))
})

t.test('isNickname() takes nothing longer than four words', async (t) => {
  t.ok(isNickname(firstSpan('Bernard “King Of The Road” Marlow left.')))
  t.notOk(isNickname(firstSpan('Bernard “King Of The Long Road” Marlow left.')))
})

t.test('isNickname() parts a quotation from the name that follows it', async (t) => {
  t.notOk(isNickname(firstSpan('Later, to Bernard “No,” Marlow said.')))
})
