// Portuguese. Our own list from general knowledge of the language.

import { honorificsOf } from '../../lexicon/honorifics.ts'
import { ROLES } from './iberian/portuguese-roles.ts'
import {
  articles,
  INTERNATIONAL_BODIES,
  INTERNATIONAL_PLACES,
  PLAIN_PATTERNS,
  TITLE_ABBREVIATIONS,
} from './plain-profile.ts'
import type { PatternProfile } from './profile.ts'
import {
  endingIn,
  iberianParticiples,
  infinitives,
  oneOf,
  phrases,
  portugueseAr,
  portugueseEr,
  portugueseIr,
  sourcePhrases,
  words,
} from './verb-forms.ts'

const AR =
  'afirm declar explic assegur cont coment anunci denunci critic lament relat ressalt destac confirm inform ' +
  'argument avis alert revel indic consider avali apont salient sublinh not confess recomend reiter acus neg ' +
  'complet acrescent observ frisou fris recus garant pens esper pergunt tuit postul public lembr atir sosseg ' +
  'ponder record sustent adiant assinal avanç rebat desabaf brinc ironiz exclam murmur reclam protest elogi ' +
  'acalm resum profetiz detalh enfatiz ressalv cobr alfinet contest minimiz abord acautel acert acredit admir ' +
  'advog afianç aleg alegr alvitr analis anot antecip apel apost arrisc arremat articul assever assum atest ' +
  'augur balbuci berr brad brind calcul caracteriz celebr censur certific clam clarific complement comprov ' +
  'conclam confidenci congratul conjetur consol constat contabiliz contextualiz contra-atac corrobor cochich ' +
  'culp declam decret deplor desafi descart desconvers desculp desdramatiz desej despach desvaloriz desvend ' +
  'diagnostic discord discurs divag divulg dramatiz duvid elenc elucid endoss enumer enunci esboç especul ' +
  'estim estipul estranh evidenci evoc exalt exemplific exort explan explicit extern felicit formul fulmin ' +
  'fustig gaguej gargalh gracej ilustr imagin implor imput incit indag indign insinu inst interpel interpret ' +
  'interrog intim invoc jur justific julg lastim louv manifest mencion narr notific opin orden palpit pontific ' +
  'precis preconiz preg presagi proclam prognostic pronunci provoc qualific quantific queix question ralh ' +
  'ratific reafirm reaviv rechaç recapitul recit recrimin reforç refut regozij reivindic relativiz relembr ' +
  'remat rememor replic report reprov repudi resmung respig revolt rezing rog rosn saud sentenci sibil sinaliz ' +
  'sintetiz solicit soluç sopr suspeit suspir sussurr tach teoriz testemunh testific titube tranquiliz troç ' +
  'ufan valoriz vaticin vocifer zomb aconselh acentu encoraj pormenoriz realç ripost vinc verific ameaç apreg ' +
  'grit fal lanç especific exager dispar alarde registr regist parafrase rejeit apelid compar express cham classific orient ' +
  'emend objet suplic festej retific concord ambicion crav solt medit finaliz comemor desconfi notici retruc'

/** Those in -er. */
const ER =
  'respond defend promet reconhec esclarec escrev descrev conced agradec enaltec repreend debat rebat entend ' +
  'tem transcrev remet compromet'

/** Those in -ir. */
const IR =
  'admit insist resum assum decid defin discut exig garant advert refer suger desment prosseg repet transmit ' +
  'emit argu atribu conclu aplaud alud presum coincid reag corrig retorqu inquir aduz'

/** Abbreviations after which a sentence may end. */
const CLOSING = 'tel. eua.'

/** Days, months and times. */
const CALENDAR =
  'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ' +
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'

/** What follows a noun of opinion: na opinião [da] autora. */
const OF = 'de do da dos das <dele> <dela>'.split(' ')

const WOMEN = endingIn(
  /(?:(?<!ist)a|triz|ã)$/u,
  ROLES,
  'poeta atleta colega guarda polícia pediatra psiquiatra fisioterapeuta papa testemunha vítima camarada',
)
const MEN = endingIn(/(?:o|or|ão|ês)$/u, ROLES, 'piloto')

export const PORTUGUESE: PatternProfile = {
  ...PLAIN_PATTERNS,
  code: 'pt',
  abbreviations: words(
    TITLE_ABBREVIATIONS,
    CLOSING,
    'sra. srs. dra. profa. eng. gen. cel. cap. des. exmo. av. art. núm. pág. págs. vol. ltda. sto. sta. aprox.',
  ),
  closingAbbreviations: words(CLOSING),
  enclitic: /(?<=\p{L}-)(?:os?|as?|lhes?|me|nos)$/u,
  reflexives: words('se'),
  finite: words(
    portugueseAr(AR),
    portugueseEr(ER),
    portugueseIr(IR),
    'disse disseram diz dizem dizia diziam dizendo redisse contradisse contradiz predisse sustenta referiu',
    'refere referem sugere sugerem advertiu adverte prossegue prosseguem prosseguiu repete repetem desmente',
    'desmentem pediu pediram pede pedem pedia pedindo propôs propuseram propõe propõem expôs expõe opôs opõe',
    'supõe supôs manteve mantém mantêm mantinha intervém interveio convém conclui concluem concluía argui',
    'reage reagem atribui atribuem ri riu sorri sorriu lê leem leu crê creem prevê previu acha acham achou',
    'achava chamou chama classificou classifica receia receiam receou recearam receava contrapôs contrapõe contrapuseram',
    'depôs reflete refletiu refletem interrompe interrompeu saúda saudou saudaram aduz',
  ),
  participles: words(
    iberianParticiples(AR),
    'dito escrito descrito transcrito contradito predito proposto exposto oposto suposto mantido respondido',
    'defendido prometido reconhecido esclarecido concedido agradecido debatido rebatido entendido admitido',
    'insistido resumido assumido decidido definido discutido exigido garantido advertido referido sugerido',
    'desmentido prosseguido repetido transmitido concluído atribuído aplaudido aludido reagido corrigido',
    'pedido lido sorrido previsto intervindo',
  ),
  auxiliaries: words('tem têm tinha tinham havia teria tenha tenham tivesse'),
  chained: {
    infinitives: words(
      infinitives(AR, 'ar'),
      infinitives(ER, 'er'),
      infinitives(IR, 'ir'),
      'dizer propor expor opor supor contrapor manter intervir pedir rir ler crer recear',
    ),
    starters:
      /^(?:limit|quis|cheg|volt|pass|acab|termin|começ|apress|atrev|anim|opt[oa]|prefer|prefir|aproveit|interv|veio|costum|dign|esforç|insist)/u,
    purposes: words('para ao'),
  },
  passives: words('sido foi foram é são era'),
  plural: /m$/u,
  interruption: 'commas',
  verbLook: /(?:ou|eu|iu|aram|eram|iram|a|e|am|em|ava|ia)$/u,
  participleLook: /(?:ado|ido|ito|sto|rto)$/u,
  gerundLook: /(?:ando|endo|indo)$/u,
  calling: words(
    'chamou chama chamaram classificou classifica classificado descreveu descreve descrito definiu define definido criticou',
    'critica criticado acusou acusa acusam acusado denunciou denuncia denunciado falou fala falam tachou tacha comparou compara',
    'considera consideram considerou lamentou lamenta pediu pede pedem exigiu exige exigem elogiou elogia cobrou cobra prometeu promete apontou aponta',
  ),
  naming:
    /^(?:apelid|alcunh|batizad|rebatizad|chamad|conhecid|denomin|intitulad|titulad|cognom|dit[oa]$|revista|romance|filme|disco|operação|campanha|programa|documentário|projeto|movimento|peça|lema)/u,
  placed: words('lê'),
  places: words('em no na'),
  bareInfinitive: {
    verbs:
      /^(?:di[zs]|afirm|assegur|declar|admit|reconhec|neg|confess|sustent|jur|garant|acredit|cr[êe]|explic|cont|relat|record|lembr|lament|promet|alega|argument|assum|consider|confi)/u,
    opener: words(''),
    isOpened: 'never',
    infinitive: /(?:[aei]r|por|pôr)(?:em)?$/u,
  },
  asking: {
    verbs: /^(?:exort|orient|compromet|ped|apel|acus|inst|recomend|aconselh|convid|desafi|conclam|incit)/u,
    openers: words('a de para'),
  },
  particles: new Map([
    ...['fez', 'faz', 'fizeram', 'fazem', 'feito'].map((form) => [form, words('saber notar questão')] as const),
    ...['deixou', 'deixa', 'deixaram'].map((form) => [form, words('claro')] as const),
    ...['deu', 'dá', 'deram'].map((form) => [form, words('entender conta')] as const),
  ]),
  openers: words('para'),
  that: words('que se'),
  as: words('como conforme'),
  phrases: sourcePhrases(
    'segundo <ele>, segundo <ela>, segundo, de acordo com, conforme, a <seu> ver, no <seu> entender, na <sua> opinião, na <sua> ótica, na <sua> óptica, na <sua> perspetiva, na <sua> perspectiva, na <sua> leitura, no <seu> ponto de vista, segundo <seus> cálculos, segundo os <seus> cálculos, segundo as <suas> contas, segundo os <seus> dados, segundo as <suas> palavras, na <sua> avaliação, na <sua> visão, nas <suas> palavras, em <sua> opinião, em <sua> avaliação, a <seu> juízo, ' +
      'na opinião, na avaliação, na visão, na ótica, na óptica, na perspetiva, na perspectiva, na leitura, do ponto de vista, nas palavras, no entender, no dizer, aos olhos'
        .split(', ')
        .flatMap((noun) => OF.map((of) => `${noun} ${of}`))
        .join(', '),
  ),
  cueKinds: {
    writing: /^(?:(?:escrev|escrit|tuit|public|posto))/u,
    thinking: /^(?:(?:acredit|cr[êe]|pens|tem(?:e|ia|eu)|duvid|sab|consider|acha|achou))/u,
    wanting: /^(?:(?:esper|quer|quis|desej|pretend))/u,
  },
  summaries: phrases('foi o que, isso'),
  female: oneOf('ela última a uma esta essa aquela mulher mãe atriz', WOMEN),
  male: oneOf('ele último o um este esse aquele homem pai ator marido rei', MEN),
  placeNames: words(
    INTERNATIONAL_PLACES,
    'portugal brasil espanha frança alemanha itália inglaterra polónia polônia hungria rússia ucrânia turquia grécia suécia noruega bélgica suíça méxico argentina chile china índia japão israel egito síria iraque irão irã líbano angola moçambique europa moscou moscovo kiev bruxelas pequim varsóvia londres roma atenas',
  ),
  documents:
    /^(?:relatório|comunicado|texto|carta|estudo|documento|nota|ata|laudo|sondagem|parecer|artigo|pesquisa|inquérito)$/u,
  latter: words('último última este esta'),
  pronouns: words('ele ela eles elas'),
  sourcePronouns: words('seu sua suas dele dela'),
  demonstratives: words('este esta esse essa aquele aquela'),
  indefinites: words('um uma'),
  possessives: words('seu sua seus suas'),
  clitics: words('o a os as'),
  determiners: words(
    'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha nosso nossa vários várias algum alguma alguns algumas ambos ambas dois duas três quatro cinco cada outro outra outros outras muitos muitas',
  ),
  linkers: words('de do da dos das'),
  agents: words('por pelo pela pelos pelas'),
  definiteLinkers: words('do da dos das'),
  prepositions: words(
    'ao aos à às ante após até com contra desde durante em entre na no nas nos num numa para perante pela pelo por segundo sem sob sobre',
  ),
  passing: words(
    CALENDAR,
    'também sim ainda ontem hoje amanhã depois então já agora se lhe lhes me nos assim logo porém além posteriormente passado passada',
  ),
  relatives: words('que quem'),
  whom: words('quem qual quais'),
  subordinators: words('que quem quando onde como se porque embora enquanto cujo cuja qual quais pois'),
  coordinators: words('e ou mas nem'),
  negations: words('não nunca jamais nada'),
  roles: oneOf(...ROLES),
  dropsSubjects: true,
  rolePlural: /(?<=[rlnz])es$|(?<=[aeo])s$/u,
  bodies: oneOf(
    'polícia governo ministério tribunal agência federação confederação associação universidade instituto',
    'conselho sindicato fundação direção empresa companhia organização hospital clube partido ong senado',
    'câmara assembleia prefeitura secretaria união cooperativa grupo centro comissão oposição exército',
    'autarquia município procuradoria marinha construtora concessionária plataforma coletivo comité comitê',
    'parlamento observatório academia presidência gabinete tutela embaixada consulado arquidiocese',
    'diocese paróquia conferência museu teatro biblioteca faculdade reitoria clínica firma multinacional',
    'petrolífera mineradora operadora seguradora transportadora emissora redação liga movimento aliança',
    'coligação coalizão bancada colégio confraria irmandade sociedade banco entidade instituição organismo',
    'departamento gerência superintendência delegacia promotoria defensoria corporação bombeiros gnr psp',
    'brigada comando autoridade junta freguesia vereação pasta comunidade agremiação central intersindical',
    'consórcio legislativo estrutura',
  ),
  bodyLabels: oneOf(
    'agência jornal diário semanário revista rádio televisão canal empresa companhia firma banco partido',
    'portal site ong associação organização sindicato construtora clube grupo cooperativa fundação',
    'concessionária emissora entidade instituição organismo federação confederação instituto movimento',
    'coletivo plataforma startup operadora mineradora petrolífera multinacional editora consultora consultoria',
    'central agremiação corporação pasta',
    'tutela departamento autarquia ministério secretaria',
    'órgão estrutura',
  ),
  bodyNameWords: words(
    INTERNATIONAL_BODIES,
    'rádio canal tv banco casa instituto atlético desportivo esporte sporting futebol grêmio kremlin',
  ),
  namesTakeArticles: true,
  honorifics: honorificsOf('pt'),
  articles: articles('a', 'o'),
  thingLook: /(?:ção|são|dade|tude|mento|(?<!person)agem|[nd]cia|nça|ura|iva|ismo|ez|eza|[ae]ria|torcida|cúpula)$/u,
  femaleRoles: /(?:[dt]ora|triz|esa|isa|eira)$/u,
  givenEndings: {
    female: /(?:a|iz|ês|ez|el|inês|ete|ice|isabel|raquel|lurdes|fátima|conceição|assunção|carmo|luz|irene)$/u,
    male: /(?:o|os|or|ão|im|ar|el|é|io|ui|is|uel|er|te|ques|ves|ur|an|on|ir|il)$/u,
  },
}
