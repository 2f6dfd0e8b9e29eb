// Portuguese. Our own list from general knowledge of the language.

import { honorificsOf } from '../../lexicon/honorifics.ts'
import {
  articles,
  INTERNATIONAL_BODIES,
  INTERNATIONAL_PLACES,
  PLAIN_PATTERNS,
  TITLE_ABBREVIATIONS,
} from './plain-profile.ts'
import type { PatternProfile } from './profile.ts'
import { iberianParticiples, phrases, portugueseAr, sourcePhrases, words } from './verb-forms.ts'

const AR =
  'afirm declar explic assegur cont coment anunci denunci critic lament relat ressalt destac confirm inform argument avis alert revel indic consider avali apont salient sublinh not confess recomend reiter acus neg complet acrescent observ frisou fris recus garant pens esper perguntou pergunt tuit postul public lembr atir sosseg ponder record sustent adiant assinal avanç rebat desabaf brinc ironiz exclam murmur reclam protest elogi acalm resum profetiz detalh esclarec enfatiz ressalv cobr alfinet contest minimiz'

/** Abbreviations after which a sentence may end. */
const CLOSING = 'tel. eua.'

/** Days, months and times. */
const CALENDAR =
  'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ' +
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'

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
    'disse disseram diz dizem dizia diziam dizendo escreveu escreveram escreve respondeu responderam responde defendeu defende admitiu admite reconheceu reconhece prometeu promete referiu referem refere sustentou sustenta garantiu garante garantem',
    'advertiu adverte pediu pede pedem exigiu exige concluiu conclui repetiu repete rebateu rebate reagiu reage resumiu prosseguiu sugeriu sugere descreveu descreve definiu define desmentiu insistiu insiste acredita teme chamou chama classificou classifica',
    'lê',
  ),
  participles: words(
    iberianParticiples(AR),
    'dito escrito respondido defendido admitido reconhecido prometido referido',
  ),
  auxiliaries: words('tem têm tinha tinham havia teria'),
  passives: words('sido foi foram é são era'),
  plural: /m$/u,
  interruption: 'commas',
  verbLook: /(?:ou|eu|iu|aram|eram|iram|a|e|am|em|ava|ia)$/u,
  participleLook: /(?:ado|ido|ito|sto|rto)$/u,
  calling: words('chamou chama classificou classifica descreveu descreve definiu define criticou acusou denunciou'),
  placed: words('lê'),
  places: words('em no na'),
  bareInfinitive: { opener: '', infinitive: /^(?:ter|haver|estar|ser)(?:em)?$/u },
  openers: words('para'),
  that: words('que se'),
  as: words('como conforme'),
  phrases: sourcePhrases(
    'segundo, de acordo com, na opinião de, na opinião do, na opinião da, conforme, nas palavras de, nas palavras do',
  ),
  cueKinds: {
    writing: /^(?:(?:escrev|escrit|tuit|public|posto))/u,
    thinking: /^(?:(?:acredit|cr[êe]|pens|tem(?:e|ia|eu)|duvid|sab|consider|acha|achou))/u,
    wanting: /^(?:(?:esper|quer|quis|desej|pretend))/u,
  },
  summaries: phrases('foi o que, isso'),
  female: /^(?:ela|a|uma|ministra|presidenta|diretora|advogada|senadora|deputada)$/u,
  male: /^(?:ele|o|um|ministro|diretor|advogado|senador|deputado)$/u,
  placeNames: words(
    INTERNATIONAL_PLACES,
    'portugal brasil espanha frança alemanha itália inglaterra polónia polônia hungria rússia ucrânia turquia grécia suécia noruega bélgica suíça méxico argentina chile china índia japão israel egito síria iraque irão irã líbano angola moçambique europa moscou moscovo kiev bruxelas pequim varsóvia londres roma atenas',
  ),
  documents:
    /^(?:relatório|comunicado|texto|carta|estudo|documento|nota|ata|laudo|sondagem|parecer|artigo|pesquisa|inquérito)$/u,
  latter: words('último última este esta'),
  pronouns: words('ele ela eles elas'),
  indefinites: words('um uma'),
  possessives: words('seu sua seus suas'),
  clitics: words('o a os as'),
  determiners: words(
    'o a os as um uma uns umas este esta esse essa seu sua seus suas vários várias alguns algumas dois duas três',
  ),
  linkers: words('de do da dos das'),
  prepositions: words(
    'ao aos à às ante após até com contra desde durante em entre na no nas nos num numa para perante pela pelo por segundo sem sob sobre',
  ),
  passing: words(
    CALENDAR,
    'também ainda ontem hoje amanhã depois então já agora se lhe lhes me nos assim logo porém além posteriormente passado passada',
  ),
  relatives: words('que quem'),
  subordinators: words('que quem quando onde como se porque embora enquanto cujo cuja qual quais pois'),
  coordinators: words('e ou mas nem'),
  negations: words('não nunca jamais nada'),
  roles:
    /^(?:ministro|ministra|presidente|presidenta|porta-voz|diretor|diretora|chefe|líder|prefeito|prefeita|polícia|governo|ministério|deputado|deputada|senador|senadora|advogado|advogada|especialista|secretário|secretária|procurador|procuradora|juiz|juíza|rei|rainha|papa|general|embaixador|embaixadora|sindicato|empresa|candidato|candidata|governador|governadora|treinador|técnico|pesquisador|pesquisadora|agência|jornal|fontes|autoridades|autarca)$/u,
  dropsSubjects: true,
  rolePlural: /(?<=[rlnz])es$|(?<=[aeo])s$/u,
  bodies:
    /^(?:polícia|governo|ministério|tribunal|agência|federação|confederação|associação|universidade|instituto|conselho|sindicato|fundação|direção|empresa|companhia|organização|hospital|clube|partido|ong|senado|câmara|assembleia|prefeitura|secretaria|união|cooperativa|grupo|centro|comissão|oposição|exército|autarquia|município|procuradoria|marinha|construtora|concessionária|plataforma|coletivo|comité|comitê|parlamento|observatório|academia)$/u,
  bodyLabels:
    /^(?:agência|jornal|revista|empresa|banco|partido|portal|site|ong|companhia|associação|organização|sindicato|construtora|clube|grupo|cooperativa|fundação|concessionária|emissora|entidade|instituição)$/u,
  bodyNameWords: words(INTERNATIONAL_BODIES, 'banco casa instituto kremlin'),
  honorifics: honorificsOf('pt'),
  articles: articles('a', 'o'),
  femaleRoles: /(?:[dt]ora|triz|esa|isa|eira)$/u,
  givenEndings: {
    female: /(?:a|iz|ês|ez|el|inês|ete|ice|isabel|raquel|lurdes|fátima|conceição|assunção|carmo|luz|irene)$/u,
    male: /(?:o|os|or|ão|im|ar|el|é|io|ui|is|uel|er|te|ques|ves|ur|an|on|ir|il)$/u,
  },
}
