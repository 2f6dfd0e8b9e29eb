// Nouns for organizations in Russian and Ukrainian in all cases, and the adjectives before them.
// Our own lists from general knowledge.

import { declined, type AdjectiveForms, type BodyNouns, type NounGender } from './body-names.ts'

export const RUSSIAN_BODIES: BodyNouns = new Map([
  ...declined(
    'министерство ведомство агентство правительство посольство консульство представительство общество товарищество сообщество издательство хозяйство градоначальство лесничество',
    'neuter',
    /о$/u,
    'а у ом е',
  ),
  ...declined(
    'управление объединение предприятие издание учреждение отделение движение следствие собрание',
    'neuter',
    /е$/u,
    'я ю ем и',
  ),
  ...declined(
    'полиция компания администрация комиссия федерация ассоциация партия организация мэрия инспекция автоинспекция оппозиция коллегия гильдия корпорация академия филармония гимназия редакция делегация коалиция фракция дирекция епархия митрополия гвардия росгвардия милиция обсерватория конфедерация экспедиция',
    'female',
    /я$/u,
    'и ю ей',
  ),
  ...declined(
    'прокуратура служба пресс-служба палата дума госдума гордума облдума больница горбольница школа газета фирма биржа',
    'female',
    /а$/u,
    'ы и е у ой ей',
  ),
  ...declined('разведка охрана команда группа аптека библиотека поликлиника клиника', 'female', /а$/u, 'ы и е у ой'),
  ...declined(
    'комитет департамент союз профсоюз совет горсовет облсовет суд горсуд облсуд райсуд университет институт фонд штаб горштаб банк центробанк нацбанк сбербанк завод комбинат центр театр клуб холдинг концерн трест отдел парламент конгресс сенат кабинет кабмин офис канал телеканал журнал портал сайт альянс заповедник зоопарк цирк колледж вуз ректорат деканат главк минздрав минфин минспорт минтранс минтруд минюст следком надзор роспотребнадзор ростехнадзор россельхознадзор роскомнадзор росздравнадзор роскосмос росстат росреестр центризбирком избирком водоканал автодор',
    'male',
    /$/u,
    'а у ом е',
  ),
  ...declined('музей лицей', 'male', /й$/u, 'я ю ем е'),
  ...declined('госпиталь кремль', 'male', /ь$/u, 'я ю ем е'),
  ...['властей', 'властям', 'властями', 'властях', 'власти'].map(
    (form) => [form, { nominative: 'власти', gender: 'plural' }] as const,
  ),
])

export const UKRAINIAN_BODIES: BodyNouns = new Map([
  ...declined(
    'міністерство відомство агентство посольство консульство представництво товариство слідство видавництво лісництво підприємство господарство',
    'neuter',
    /о$/u,
    'а у ом і',
  ),
  ...declined("управління об'єднання видання відділення", 'neuter', /я$/u, 'ю ям і'),
  ...declined(
    'поліція компанія адміністрація комісія федерація асоціація партія організація мерія інспекція опозиція колегія корпорація академія філармонія гімназія редакція делегація коаліція фракція дирекція єпархія агенція гвардія нацгвардія конфедерація експедиція',
    'female',
    /я$/u,
    'ї ю єю',
  ),
  ...declined('лікарня', 'female', /я$/u, 'і ю ею'),
  ...declined(
    'прокуратура служба пресслужба прес-служба палата дума рада міськрада облрада школа газета фірма влада охорона команда група',
    'female',
    /а$/u,
    'и і у ою',
  ),
  ...declined('спілка профспілка розвідка', 'female', /ка$/u, 'ки ці ку кою'),
  ...declined('поліклініка клініка бібліотека', 'female', /ка$/u, 'ки ці ку кою'),
  ...declined('біржа', 'female', /а$/u, 'і у ею'),
  ...declined(
    'комітет департамент союз суд міськсуд університет інститут фонд штаб завод центр театр клуб концерн відділ парламент сенат кабінет кабмін офіс канал телеканал журнал портал сайт колегіум виконком міськвиконком облвиконком мінфін',
    'male',
    /$/u,
    'а у ові ом і',
  ),
  ...declined('банк нацбанк комбінат холдинг заповідник зоопарк конгрес альянс', 'male', /$/u, 'а у ові ом і'),
  ...declined('музей ліцей', 'male', /й$/u, 'ю я єві єм ї'),
  ...declined('уряд', 'male', /$/u, 'у ові ом і'),
  ...declined('госпіталь', 'male', /ь$/u, 'ю еві ем і'),
])

/** Stems whose nominative is stressed on the ending: "городской", "областной". */
const STRESSED = /^(?:город|мор|дон|твер|кост)ск$|^(?:областн|окружн|краев|миров|трудов|правов|полев)$/u

const RUSSIAN_ADJECTIVE = /^(\p{L}+?(?:н|[сзц]к|[оеё]в|ш))(ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю|ых|их)$/u

export const RUSSIAN_ADJECTIVES: AdjectiveForms = {
  follow: false,
  nominative: (lower, gender) => {
    const [, stem, ending] = RUSSIAN_ADJECTIVE.exec(lower) ?? []
    if (stem === undefined || ending === undefined) return null
    const isSoft = /^(?:его|ему|им|ем|ей|юю|их)$/u.test(ending) && /н$/u.test(stem)
    return stem + russianEnding(stem, gender, isSoft)
  },
}

function russianEnding(stem: string, gender: NounGender, isSoft: boolean): string {
  if (gender === 'female') return isSoft ? 'яя' : 'ая'
  if (gender === 'neuter') return isSoft || /[жшчщ]$/u.test(stem) ? 'ее' : 'ое'
  const isHissing = /[гкхжшчщ]$/u.test(stem)
  if (gender === 'plural') return isSoft || isHissing ? 'ие' : 'ые'
  return STRESSED.test(stem) ? 'ой' : isSoft || isHissing ? 'ий' : 'ый'
}

const UKRAINIAN_ADJECTIVE =
  /^(\p{L}+?(?:н|[сзц]ьк|(?<!гол)[оеє]в|ш))(ього|ьому|ого|ому|им|ім|ьої|ої|ій|ьою|ою|ю|у|их)$/u

export const UKRAINIAN_ADJECTIVES: AdjectiveForms = {
  follow: false,
  nominative: (lower, gender) => {
    const [, stem, ending] = UKRAINIAN_ADJECTIVE.exec(lower) ?? []
    if (stem === undefined || ending === undefined) return null
    const isSoft = /^[ью]/u.test(ending)
    if (gender === 'female') return stem + (isSoft ? 'я' : 'а')
    if (gender === 'neuter') return stem + (isSoft ? 'є' : 'е')
    if (gender === 'plural') return `${stem}і`
    return stem + (isSoft ? 'ій' : 'ий')
  },
}
