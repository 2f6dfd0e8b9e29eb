// French. Our own list from general knowledge of the language.

import { honorificsOf } from '../../lexicon/honorifics.ts'
import {
  articles,
  givenNames,
  INTERNATIONAL_BODIES,
  INTERNATIONAL_PLACES,
  PLAIN_PATTERNS,
  TITLE_ABBREVIATIONS,
} from './plain-profile.ts'
import type { PatternProfile } from './profile.ts'
import { frenchEr, frenchErParticiples, phrases, sourcePhrases, words } from './verb-forms.ts'

const ER =
  'parl affirm ajout annonc annonç assur confi confirm clam constat contest dénonc dénonç déclar déplor détaill estim évoqu expliqu exig expos indiqu insist interrog invoqu jug lanc lanç martel martèl mention not nuanc nuanç observ ' +
  'plaid précis propos rapport rassur réaffirm recommand rédig regrett relat relev rappel rappell répét répliqu rétorqu révél révèl signal soulign suggér tweet tonn témoign tranch réclam argument dévoil énonc énonç stigmatis salu critiqu fustig résum ' +
  'qualifi exprim espér redout ironis plaisant murmur cri hurl ordonn accus comment désol félicit emport indign insurg alarm étonn agac amus enthousiasm inquièt racont soupir souffl gliss lâch avou jur tempêt concéd concèd enchaîn argu ripost fulmin prédis prévoi rigol tacl moqu abond acquiesc object protest chuchot marmonn raill tempér relativis certifi reproch balay jubil interpell adress pronostiqu diagnostiqu argüment comptabilis philosoph considèr considér préfèr préfér regard sout'

/** Days, months and times. */
const CALENDAR =
  'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'

export const FRENCH: PatternProfile = {
  ...PLAIN_PATTERNS,
  code: 'fr',
  abbreviations: words(
    TITLE_ABBREVIATIONS,
    'm. mm. mme. mlle. pr. ste. mgr. av. bd. env. cf. chap. éd. fig. ibid. janv. févr. avr. juil. sept. oct. nov. déc. hab. tél. p. pp.',
  ),
  elision:
    /^(?:L[’']|(?:[Dd]|[Cc]|[Jj]|[Mm]|[Nn]|[Ss]|[Tt]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)[’'](?=\p{Ll})|(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)[’'])/u,
  enclitic: /(?<=-)(?:il|elle|on|ils|elles|je)$/u,
  reflexives: words("s' se"),
  finite: words(
    frenchEr(ER),
    'dit disent disait disaient disant dirent écrit écrivent écrivait écrivant reconnaît reconnaissent reconnaissait répond répondent répondait répondit prévient préviennent prévenait soutient soutiennent soutenait',
    'promet promettent admet admettent avertit avertissent renchérit surenchérit conclut concluent poursuit poursuivent poursuivait craint craignent croit croient veut voit dément démentent maintient maintiennent appelle',
    "s'exclame s'indigne s'interroge s'étonne s'insurge s'emporte s'inquiète s'alarme lire exclame indigne réagit réagissent réagissait prétend prétendent reconnait conclue agace agacent félicitent réjouissent alarme étonne insurge inquiète félicite réjouit défend défendent",
    'lit nie nient niait sourit sourient rit décrit décrivent garantit garantissent',
  ),
  participles: words(
    frenchErParticiples(ER),
    'laissé nié souri garanti dit écrit reconnu répondu prévenu soutenu promis admis averti renchéri surenchéri conclu poursuivi craint démenti maintenu cru appelé fait appris mis exclamé exclamée réagi prétendu agacé agacée indigné indignée interrogée étonné étonnée insurgé insurgée emporté emportée inquiété inquiétée alarmé alarmée félicité félicitée félicités réjoui réjouie défendu défendue dite plaint plainte',
  ),
  auxiliaries: words('a ont avait avaient aurait auraient eut ait'),
  passives: words('été est sont était étaient sera fut'),
  particles: new Map([
    ['fait', words('savoir valoir remarquer observer')],
    ['laisse', words('entendre')],
    ['laissé', words('entendre')],
    ['mis', words('garde')],
    ['met', words('garde')],
    ['font', words('savoir valoir remarquer')],
  ]),
  plural: /(?:(?<![tv]i)ent|ont)$/u,
  impersonal: words('lire appris'),
  nobody: words('on'),
  interruption: 'commas',
  verbLook: /(?:e|it|ut|a|t|ent|ait|aient|irent|èrent)$/u,
  participleLook: /(?:é|i|u|is|it|rt)e?s?$/u,
  calling: words(
    'dit dite qualifié qualifie qualifiait qualifient dénoncé dénonce évoqué évoque évoquait jugé juge salué salue fustigé fustige critiqué critique parlé parle stigmatisé accusé accuse appelé appelle réclamé réclame',
  ),
  placed: words('lit lire appris'),
  places: words('dans sur de auprès'),
  bareInfinitive: { opener: '', infinitive: /^(?:avoir|être|n'avoir|n'être)$/u },
  openers: words('pour'),
  that: words("que qu' si"),
  as: words('comme ainsi'),
  phrases: sourcePhrases(
    "selon <lui>, selon <elle>, selon <eux>, d' après <lui>, d' après <elle>, selon, d' après, de l' avis de, de l' avis du, de l' avis des, aux yeux de, aux yeux du, aux dires de, aux dires du, aux dires des, à en croire, au dire de",
  ),
  closing: words('dixit'),
  cueKinds: {
    writing: /^(?:(?:écri|twitt|tweet|publi|post))/u,
    thinking: /^(?:(?:croi|croy|crut|pens|crain|dout|sai(?:t|s)|sav|suppos|imagin|estim|redout|jug))/u,
    wanting: /^(?:(?:espèr|espér|veu|voul|souhait|désir|prévoi|entend))/u,
  },
  summaries: phrases("c' est ce qu', c' est ce que"),
  female:
    /^(?:elle|celle-ci|dernière|présidente|directrice|cheffe|avocate|experte|sénatrice|députée|préfète|procureure|chancelière|la|une)$/u,
  male: /^(?:il|lui|celui-ci|dernier|président|directeur|avocat|expert|sénateur|député|préfet|procureur|chancelier|le|un)$/u,
  placeNames: words(
    INTERNATIONAL_PLACES,
    'france allemagne italie espagne royaume-uni angleterre pologne hongrie russie ukraine turquie grèce suède norvège danemark finlande belgique suisse pays-bas états-unis amérique canada brésil mexique chine inde japon israël égypte syrie irak liban algérie maroc tunisie europe moscou kiev bruxelles pékin varsovie londres vienne rome athènes téhéran genève',
  ),
  documents: /^(?:rapport|communiqué|texte|lettre|étude|enquête|document|sondage|tribune|note|procès-verbal|article)$/u,
  latter: words('dernier dernière celle-ci celui-ci'),
  pronouns: words('il elle ils elles on celui-ci celle-ci ceux-ci'),
  sourcePronouns: words('lui'),
  indefinites: words('un une'),
  clitics: words("l' le la"),
  possessives: words('son sa ses leur leurs notre nos mon ma'),
  determiners: words(
    "le la les l' un une des du ce cet cette ces son sa ses leur leurs mon ma notre nos plusieurs certains certaines quelques deux trois quatre aucun aucune chaque",
  ),
  linkers: words("de du des d' aux au à"),
  prepositions: words(
    "à au aux avant après avec chez contre dans depuis derrière dès devant durant en entre envers face hors jusque jusqu' lors malgré par parmi pendant pour près sans selon sous sur vers via voici",
  ),
  passing: words(
    CALENDAR,
    "aussi encore déjà ensuite puis enfin alors ainsi également notamment toutefois cependant néanmoins pourtant hier aujourd'hui demain matin soir midi après-midi récemment d'abord plus tard",
    "s' se l' lui leur le la les y en nous vous me m' n' ne même simplement clairement fermement publiquement officiellement finalement sobrement longuement solennellement immédiatement dernier dernière",
  ),
  relatives: words('qui'),
  subordinators: words(
    "que qu' qui dont où lorsque lorsqu' quand comme si parce puisque puisqu' alors tandis bien afin lequel laquelle lesquels ayant étant",
  ),
  coordinators: words('et ou mais ni car or donc'),
  negations: words("pas jamais rien ne n' non"),
  roles:
    /^(?:ministre|président|présidente|porte-parole|directeur|directrice|chef|cheffe|patron|patronne|maire|préfet|préfète|procureur|procureure|police|gouvernement|élysée|ministère|député|députée|sénateur|sénatrice|avocat|avocate|expert|experte|dirigeant|dirigeante|responsable|secrétaire|chercheur|chercheuse|entraîneur|association|organisation|agence|quotidien|témoin|juge|roi|reine|pape|général|ambassadeur|ambassadrice|syndicat|entreprise|groupe|candidat|candidate|chancelier|chancelière|premier|première|journal|source|sources|préfecture|mairie|autorités|famille|société|direction|tribunal|parquet|parti|opposition|présidence|armée|hôpital|université|club|fédération|commission|cabinet|médias|étude|rapport|communiqué|enquête|conseil|banque|institut|pompiers|gendarmerie|journaliste|écrivain|écrivaine|auteur|auteure|historien|historienne|économiste|médecin|professeur|professeure|élu|élue|conseiller|conseillère|commissaire|colonel|capitaine|homme|femme|père|mère|fils|fille|frère|voisin|voisine|habitant|habitante)$/u,
  rolePlural: /(?:s|x)$/u,
  bodies:
    /^(?:police|gouvernement|ministère|préfecture|mairie|parquet|tribunal|armée|commission|opposition|agence|fédération|confédération|association|université|institut|conseil|syndicat|banque|fondation|collectif|direction|entreprise|société|organisation|hôpital|club|parti|ong|sénat|assemblée|région|département|ville|commune|chambre|union|coopérative|groupe|centre|observatoire|comité|ordre|office|service|gendarmerie|cour|rectorat|académie|établissement)$/u,
  bodyLabels:
    /^(?:agence|journal|quotidien|hebdomadaire|chaîne|radio|magazine|société|groupe|banque|parti|site|association|ong|organisation|fédération|entreprise|syndicat|collectif|fondation|coopérative|établissement|club|institution|organisme)$/u,
  bodyNameWords: words(
    INTERNATIONAL_BODIES,
    'banque presse maison fédération institut université élysée kremlin matignon vatican moncloa',
  ),
  honorifics: honorificsOf('fr'),
  articles: articles('la', 'le', "l'"),
  femaleRoles: /(?:euse|trice|ière|ienne|eresse|esse|aine|ante|ente|ée)$/u,
  givenNames: givenNames(
    'solange fanny mathilde leïla odile adèle émilie nadia agathe agnès alix amélie anaïs apolline armelle aude audrey aurélie aurore béatrice bénédicte bérénice bernadette brigitte camille capucine catherine cécile céline chantal charlotte chloé christelle claire claudine clémence clémentine clotilde colette coralie corinne cyrielle danièle delphine denise diane dominique édith éléonore éliane élisabeth élise élodie éloïse émeline estelle eugénie ève fabienne faustine fatou aïssatou aminata florence françoise gaëlle garance geneviève germaine ghislaine gisèle hélène hortense huguette inès isabelle jacqueline janine jeanne joëlle josette joséphine josiane judith julie juliette justine laetitia laure laurence léa léonie liliane lise louise lucette lucie lucienne ludivine madeleine maëlle magali manon margaux margot marguerite marianne marie marie-claude marie-france marine marion marlène marthe martine maryse mélanie mireille monique morgane muriel myriam nadège nathalie nicole noémie océane pascale patricia paulette pauline perrine raphaëlle régine renée rosalie roxane sabine sandrine séverine simone solène sonia sophie stéphanie suzanne sylvie tiphaine valérie véronique victoire violette virginie viviane yolande yvette zoé',
    'gilles bruno isidore victor samuel alain albéric aimé alexis alphonse anatole antoine armand arthur aubin baptiste barnabé bastien benjamin benoît bertrand cédric césaire clément côme corentin cyprien cyril damien denis désiré didier éloi émile emmanuel éric étienne eugène fabien félicien félix fernand firmin florent francis françois frédéric gabriel gaël gaétan gaspard gauthier geoffroy georges gérald gérard germain gervais ghislain grégoire grégory guilhem guillaume gustave guy gwenaël hector henri hervé hippolyte hubert hugues ibrahim jacques jean jean-baptiste jean-claude jean-françois jean-louis jean-luc jean-marc jean-michel jean-paul jean-pierre jérémie jérôme joachim joël joseph jules julien justin lambert laurent léandre léo léon léonard léopold lionel loïc louis luc lucien ludovic marcel mathieu mathis matthieu maurice maxence maxime médard michel mohamed mamadou moussa narcisse nicolas noël norbert octave olivier pascal patrice patrick paul philippe pierre quentin rachid raoul raphaël raymond rémi rémy renaud rené réginald robert robin rodolphe rodrigue roland romain sébastien serge sylvain tanguy théo théodore thibault thierry timothée tristan ulysse urbain valentin valère vincent xavier yann yannick yves yvon',
  ),
}
