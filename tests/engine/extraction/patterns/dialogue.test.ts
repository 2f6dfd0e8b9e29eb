import t from 'tap'
import { wordsAndLines as said } from '../../../support/who-said-what.ts'

t.test('a paragraph after a dash is what somebody says', async (t) => {
  t.same(said('pl', '– Miałam szczęście – przyznała Klara Lis.'), ['Miałam szczęście | direct: Klara Lis'])
  t.same(said('uk', '— Піч не любить поспіху, — усміхається Ганна Гай, витираючи руки. — Вона все чує.'), [
    'Піч не любить поспіху … Вона все чує | direct: Ганна Гай',
  ])
  t.same(said('pl', 'Adam Wilga był oszczędny.', '– Powiem tylko, że widzieli inny mecz – uciął.'), [
    'Powiem tylko, że widzieli inny mecz | direct: Adam Wilga',
  ])
})

t.test('the reporter’s words may stand beside what is said after a dash', async (t) => {
  t.same(
    said('pl', '– Most stoi – zapewnił Jan Lis. Dodał, że ruch wróci w maju. – Czekamy na znaki – przyznała Ewa Rój.'),
    ['Most stoi | direct: Jan Lis', 'że ruch wróci w maju | indirect: Jan Lis', 'Czekamy na znaki | direct: Ewa Rój'],
  )
  t.same(said('pl', 'Emerytka Anna Kos hoduje gołębie. – Dach mam cały biały – śmieje się.'), [
    'Dach mam cały biały | direct: Anna Kos',
  ])
  t.same(said('pl', '– Ta lina – kręci głową Jan Lis – ma trzydzieści lat. Nikt jej nie zmieni.'), [
    'Ta lina … ma trzydzieści lat. Nikt jej nie zmieni | direct: Jan Lis',
  ])
})

t.test('a question, a clause behind a colon and one around its verb are reported too', async (t) => {
  t.same(said('ru', 'Анна Белова объяснила, почему закрыли мост.'), ['почему закрыли мост | indirect: Анна Белова'])
  t.same(said('ru', 'Анна Белова спросила, есть ли билеты.'), ['есть ли билеты | indirect: Анна Белова'])
  t.same(said('uk', 'Іван Петраш переконаний: вирішальним став останній кидок.'), [
    'вирішальним став останній кидок | indirect: Іван Петраш',
  ])
  t.same(said('ru', 'Сосны, говорит Анна Белова, посадят весной.'), ['Сосны … посадят весной | indirect: Анна Белова'])
})

t.test('some verbs tell of words only with a negation', async (t) => {
  t.same(said('ru', 'Мэр Иван Орлов не исключил, что мост закроют.'), ['что мост закроют | indirect: Иван Орлов'])
  t.same(said('ru', 'Мэр Иван Орлов исключил, что мост закроют.'), [])
  t.same(said('pl', 'Jan Lis nie wyklucza, że most zostanie zamknięty.'), [
    'że most zostanie zamknięty | indirect: Jan Lis',
  ])
})

t.test('a few words in marks behind others are no quotation by a verb that follows', async (t) => {
  t.same(said('ru', 'Его сторонники, так называемое «лодочное крыло», строят пристань.'), [])
})

t.test('a list with dashes is no dialogue', async (t) => {
  t.same(said('pl', 'Na targu można kupić:', '– świeże jabłka z sadu', '– miód i sery'), [])
})

t.test('the answers of an interview are those of the one whom it begins with', async (t) => {
  t.same(
    said(
      'pt',
      'O relojoeiro Otávio Lins fecha a oficina em maio.',
      'Por que parar agora?',
      '— Porque a mão treme.',
      'O senhor usa relógio?',
      '— Nunca usei.',
    ),
    ['Porque a mão treme. | direct: Otávio Lins', 'Nunca usei. | direct: Otávio Lins'],
  )
  t.same(
    said(
      'it',
      'Bruno Serra compie novant’anni.',
      'Come ha cominciato?',
      '«Avevo tredici anni e portavo le bobine in bicicletta».',
      'E adesso?',
      '«Adesso dormo».',
    ),
    [
      '«Avevo tredici anni e portavo le bobine in bicicletta» | direct: Bruno Serra',
      '«Adesso dormo» | direct: Bruno Serra',
    ],
  )
  t.same(said('it', 'Piove. Chi lo sa?', '— Nessuno.'), [])
})

t.test('an infinitive tells what somebody says of herself', async (t) => {
  t.same(said('fr', 'Fanny Lacour reconnaît toutefois avoir signé la lettre en mai.'), [
    'avoir signé la lettre en mai | indirect: Fanny Lacour',
  ])
  t.same(said('it', 'Marta Galli aggiunge di averla vista piangere una volta.'), [
    'di averla vista piangere una volta | indirect: Marta Galli',
  ])
  t.same(said('es', 'Ana Pozo asegura haber pagado la multa en mayo.'), [
    'haber pagado la multa en mayo | indirect: Ana Pozo',
  ])
})

t.test('a preposition before a name at the head of a sentence tells whose opinion it is', async (t) => {
  t.same(said('fr', 'Pour Anne Petit, le pont ouvrira trop tard.'), [
    'le pont ouvrira trop tard | indirect: Anne Petit',
  ])
  t.same(said('fr', 'Pour cette raison, le pont ouvrira trop tard.'), [])
})

t.test('a word on no list is a verb of saying after a quotation', async (t) => {
  t.same(said('it', '«È un premio per pochi», ha sibilato Marta Galli.'), [
    '«È un premio per pochi» | direct: Marta Galli',
  ])
  t.same(said('pt', '«O prazo é curto», atalhou Filomena Prado.'), ['«O prazo é curto» | direct: Filomena Prado'])
})

t.test('who is quoted by a passive is its subject', async (t) => {
  t.same(said('de', '„Wir haben zu lange gewartet“, wird Vorständin Beate Kuhl in der Mitteilung zitiert.'), [
    '„Wir haben zu lange gewartet“ | direct: Beate Kuhl',
  ])
})

t.test('a sentence behind a quotation may say whose it is', async (t) => {
  t.same(said('de', '„Ich dachte, die Wand kommt auf mich zu.“ So beginnt Jutta Ahlers ihren Bericht.'), [
    '„Ich dachte, die Wand kommt auf mich zu.“ | direct: Jutta Ahlers',
  ])
})

t.test('the subjunctive tells what is reported, whatever the verb', async (t) => {
  t.same(said('de', 'Man erfahre alles aus der Zeitung, klagte Bauernpräsidentin Gesa Harms.'), [
    'Man erfahre alles aus der Zeitung | indirect: Gesa Harms',
  ])
})

t.test('the answers of one who is labelled once in full and then by initials', async (t) => {
  t.same(
    said(
      'fr',
      'Marchande de thé, Anne-Lise Caron ferme sa boutique.',
      'Pourquoi maintenant ?',
      'Anne-Lise Caron : Parce que mes genoux me le demandent.',
      'Et la suite ?',
      'A.-L. C. : Je vais dormir une semaine.',
      'Des regrets ?',
      'A.-L. C. : Aucun, sauf les clients du matin.',
    ),
    [
      'Parce que mes genoux me le demandent. | direct: Anne-Lise Caron',
      'Je vais dormir une semaine. | direct: Anne-Lise Caron',
      'Aucun, sauf les clients du matin. | direct: Anne-Lise Caron',
    ],
  )
})

t.test('the answers of one whose name nothing but its place tells', async (t) => {
  t.same(
    said(
      'it',
      'Brunaldo Felci è l’ultimo arrotino di Monte Selva.',
      'Come ha cominciato?',
      '«Con la bicicletta di mio padre».',
      'E adesso?',
      '«Adesso affilo solo per gli amici».',
    ),
    [
      '«Con la bicicletta di mio padre» | direct: Brunaldo Felci',
      '«Adesso affilo solo per gli amici» | direct: Brunaldo Felci',
    ],
  )
})

t.test('what somebody tells of others in an answer is part of it', async (t) => {
  t.same(
    said(
      'pt',
      'O relojoeiro Otávio Lins fecha a oficina em maio.',
      'O que mudou?',
      '— Hoje os netos perguntam se eu vendo pilhas.',
      'E agora?',
      '— Agora descanso.',
    ),
    ['Hoje os netos perguntam se eu vendo pilhas. | direct: Otávio Lins', 'Agora descanso. | direct: Otávio Lins'],
  )
})

t.test('the reporter speaks between dashes inside the marks too', async (t) => {
  t.same(said('it', '“Ho firmato – ha raccontato ieri Anna Galli, ex contabile – e poi sono uscita di corsa”.'), [
    '“Ho firmato … e poi sono uscita di corsa” | direct: Anna Galli',
  ])
  t.same(said('es', '“No es una amenaza —advirtió Ana Pozo—. Es un aviso a todos”.'), [
    '“No es una amenaza … Es un aviso a todos” | direct: Ana Pozo',
  ])
})

t.test('the reporter’s words inside the marks end with an inverted pronoun, whatever the verb', async (t) => {
  t.same(said('fr', 'Anne Petit est ravie. « Quelle chance, sourit-elle. La colle tient depuis hier soir. »'), [
    '« Quelle chance … La colle tient depuis hier soir. » | direct: Anne Petit',
  ])
})

t.test('a pronoun at the verb that opens a sentence stands for the one before', async (t) => {
  t.same(said('pt', 'A ponte abre em maio. Garantiu-o ontem, no Porto, o ministro das Obras, Rui Prado.'), [
    'A ponte abre em maio | indirect: Rui Prado',
  ])
  t.same(said('pt', '“A ponte abre em maio”, garantiu-o o ministro Rui Prado.'), [
    '“A ponte abre em maio” | direct: Rui Prado',
  ])
})

t.test('a place and a date before the first sentence are no part of it', async (t) => {
  t.same(said('fr', 'LIGNAC, 3 juin - Le pont restera fermé tout l’été, a dit mardi le maire, Paul Girard.'), [
    'Le pont restera fermé tout l’été | indirect: Paul Girard',
  ])
})

t.test('somebody’s name before a colon ends what introduces a quotation', async (t) => {
  t.same(said('it', 'Di parere opposto il senatore Paolo Galli: «Non voterò mai questa legge».'), [
    '«Non voterò mai questa legge» | direct: Paolo Galli',
  ])
})

t.test('“they” are the two who spoke together', async (t) => {
  t.same(
    said('fr', 'Anne Petit et Luc Girard racontent que la porte a cédé. « Nous fermons la nuit », écrivent-ils.').map(
      (line) => line.replace(/^.*(?:in)?direct: /u, ''),
    ),
    ['Anne Petit + Luc Girard', 'Anne Petit + Luc Girard'],
  )
})

t.test('the sentence behind a quotation says whose it is', async (t) => {
  t.same(said('pt', 'A empresa tem outra versão. “As carrinhas são lavadas todos os dias.” Garante-o Sandra Prates.'), [
    '“As carrinhas são lavadas todos os dias.” | direct: Sandra Prates',
  ])
})

t.test('who opens the sentence behind a quotation inside a paragraph may be somebody else', async (t) => {
  t.same(said('fr', 'La ville hésite encore. « Il faut attendre la fin des travaux. » Marc Petit, lui, refuse.'), [
    '« Il faut attendre la fin des travaux. » | direct: nobody',
  ])
})

t.test('nobody is meant by a verb that has a subject of its own', async (t) => {
  t.match(said('uk', 'Олег Гай приїхав першим. «Води не було», — сказав один із сусідів.').join(), /nobody|unnamed/u)
})

t.test('what tells more of a source is not said, nor is the name of a work', async (t) => {
  t.same(said('ru', 'По словам Ивана Орлова, директора завода «Заря», печь остыла.'), [
    'печь остыла | indirect: Иван Орлов',
  ])
  t.same(said('uk', 'Петицію підписали містяни. Її назвали «Десять і ні копійки більше».'), [])
})

t.test('a paper in marks may speak, and a body in marks have its people', async (t) => {
  t.same(said('ru', 'Совещание шло до двух часов ночи, пишет «Деловой берег».'), [
    'Совещание шло до двух часов ночи | indirect: Деловой берег (organization)',
  ])
  t.same(said('ru', 'Мост через реку закрыли ночью, сообщил агентству «Волга» глава района Иван Орлов.'), [
    'Мост через реку закрыли ночью | indirect: Иван Орлов',
  ])
})
