// Abbreviations of languages other than English that end with a full stop
// which ends no sentence. Our own lists from general knowledge of newspaper
// style (no source was copied). Lower case, with the full stop.

const TITLES = 'dr. prof. mr. mrs. ms. st. jr. sr. vs. nr.'

const LISTS: Readonly<Record<string, string>> = {
  de: 'bzw. ca. usw. vgl. evtl. inkl. exkl. abs. nr. mio. mrd. str. tel. geb. gest. verh. hrsg. jh. jhd. std. min. sek. zzgl. ggf. sog. gem. bspw. dipl. ing. dr. prof. hl. st. med. phil. jur. rer. nat. pol. univ. abg. mdb. gen. jan. feb. aug. sept. okt. nov. dez. allg. anm. bd. ev. kath. ehem. eigtl. insb. mind. max. tsd. u.s. etc.',
  nl: 'dhr. mevr. mw. dr. drs. ir. ing. mr. prof. st. nr. blz. bijv. bv. ca. enz. evt. incl. excl. resp. jl. jr. sr. m.b.t. o.a. t.a.v. jan. feb. aug. sept. okt. nov. dec.',
  fr: 'm. mm. mme. mlle. dr. pr. st. ste. mgr. av. bd. env. cf. chap. éd. fig. ibid. janv. févr. avr. juil. sept. oct. nov. déc. hab. tél. p. pp.',
  es: 'sr. sra. srta. sres. dr. dra. d. dña. lic. ing. arq. gral. cnel. tte. sto. sta. av. avda. aprox. art. cía. depto. ee. uu. ee.uu. ej. pág. págs. tel. ud. uds. vd. vol. núm. prof. mons.',
  pt: 'sr. sra. srs. dr. dra. prof. profa. eng. gen. cel. cap. des. exmo. av. art. núm. pág. págs. tel. vol. ltda. sto. sta. eua. aprox.',
  it: 'sig. sigg. dott. dott.ssa. prof. prof.ssa. avv. ing. on. sen. gen. col. mons. geom. rag. arch. art. pag. pagg. tel. vol. ca. ecc. es. cfr. gg. ss.',
  pl: 'prof. dr. hab. mgr. inż. gen. płk. mjr. kpt. por. ks. abp. bp. św. ul. al. pl. os. tys. mln. mld. godz. min. np. tzw. tzn. tj. m.in. ok. ur. zm. im. jw. nr. str. red. ub. zob. wg.',
  ru: 'г. гг. ул. пр. просп. пл. пер. д. кв. корп. стр. тыс. млн. млрд. руб. коп. долл. т. тт. им. обл. р. см. ср. проф. акад. доц. гл. чл. корр. св. ок. род. англ. нем. фр. рис. табл.',
  uk: 'р. рр. вул. просп. пл. пров. буд. кв. тис. млн. млрд. грн. коп. дол. т. ім. обл. див. пор. проф. акад. доц. гол. чл. кор. св. бл. нар. пом. англ. нім. фр. рис. табл. м. смт. с.',
  cs: 'p. pí. sl. dr. prof. doc. ing. mgr. bc. judr. mudr. phdr. gen. plk. sv. ul. nám. tř. tzv. tj. např. apod. atd. mj. resp. č. str. tis. mil. mld. hod. min. cca.',
}

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([language, list]) => [language, new Set(`${list} ${TITLES}`.split(' '))]),
)
const ANY: ReadonlySet<string> = new Set(TITLES.split(' '))

/** The abbreviations of a language other than English; those of titles alone where there is no list. */
export function abbreviationsOf(language: string): ReadonlySet<string> {
  return SETS.get(language) ?? ANY
}

/** Those after which a sentence may well end when a capital follows. */
export const MAY_END_FOREIGN_SENTENCE: ReadonlySet<string> = new Set(
  'usw. etc. enz. ecc. apod. atd. jh. jhd. str. tel. руб. коп. долл. грн. млн. млрд. тыс. тис. mio. mrd. mln. mld. tys. eua. uu. ee.uu. u.s.'.split(
    ' ',
  ),
)
