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
import {
  endingIn,
  frenchEr,
  frenchErParticiples,
  frenchIr,
  frenchIrParticiples,
  frenchRe,
  oneOf,
  phrases,
  sourcePhrases,
  words,
} from './verb-forms.ts'

const ER =
  'parl affirm ajout annonc annonç assur confi confirm clam constat contest dénonc dénonç déclar déplor ' +
  'détaill estim évoqu expliqu exig expos indiqu insist interrog invoqu jug lanc lanç martel martèl mention ' +
  'not nuanc nuanç observ plaid précis propos rapport rassur réaffirm recommand rédig regrett relat relev ' +
  'rappel rappell répét répliqu rétorqu révél révèl signal soulign suggér tweet tonn témoign tranch réclam ' +
  'argument dévoil énonc énonç stigmatis salu critiqu fustig résum qualifi exprim espér redout ironis plaisant ' +
  'murmur cri hurl ordonn accus comment désol félicit emport indign insurg alarm étonn agac amus enthousiasm ' +
  'inquièt racont soupir souffl gliss lâch avou jur tempêt concéd concèd enchaîn argu ripost fulmin prédis ' +
  'prévoi rigol tacl moqu abond acquiesc object protest chuchot marmonn raill tempér relativis certifi reproch ' +
  'balay jubil interpell adress pronostiqu diagnostiqu argüment comptabilis philosoph considèr considér préfèr ' +
  'préfér regard sout acclam accrédit admonest alert allègu allégu analys anticip appréci approuv assèn assén ' +
  'augur avanc avanç balbuti bafouill blâm blagu bougonn braill bredouill cingl claironn clarifi condamn ' +
  'confess confidenti conjectur conseill contre-attaqu corrig corrobor décrèt décrét déconseill dénigr ' +
  'désapprouv désavou divulgu dout ébruit écart éclat élud embray encourag énumèr énumér épingl escompt esquiv ' +
  'étrangl esclaff exagér exhort explicit exult extasi fanfaronn flatt formul grinc grogn grommell grond ' +
  'hasard illustr imagin implor imput incit incrimin infirm inform insinu intim invit irrit justifi lament lou ' +
  'maugré menac mentionn minimis motiv narr notifi offusqu opin oppos persifl persist pest point prêch ' +
  'préconis présum prétext proclam prononc prononç prophétis prôn provoqu questionn râl raisonn rechign ' +
  'rectifi réfut réitèr réitér rejet relanc remarqu remémor remerci renâcl renseign résign rican rouspét ' +
  'rouspèt sanglot schématis sermonn siffl signifi spécifi spécul stipul suppli suppos susurr targu théoris ' +
  'tonitru triomph vant vitupèr vitupér vocifèr vocifér développ positiv moralis dédramatis enfonc dégain ' +
  'décoch extrapol fantasm gargaris hoquet vilipend formalis enflamm émerveill impatient ravis gauss ' +
  'tranquillis demand exclam inquiét compar synthétis tempèr suggèr modér modèr rejett balai appui engag acquiesç ponctu célébr célèbr soulev soulèv exagèr désespér désespèr grimac enrag recadr'

/** Verbs like finir. */
const IR =
  'avert garant réag renchér surenchér défin rug applaud rebond gém bond blêm attendr enorgueill réjou bén glap mug'

/** Verbs like répondre. */
const RE = 'répond prétend défend entend confond'

/** Days, months and times. */
const CALENDAR =
  'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'

/** Nouns for people and organizations that speak. */
const ROLES = words(
  'ministre sous-ministre président présidente vice-président vice-présidente porte-parole directeur',
  'directrice directeur-adjoint codirecteur codirectrice chef cheffe patron patronne pdg dg maire mairesse',
  'bourgmestre préfet préfète sous-préfet sous-préfète procureur procureure police gouvernement élysée',
  'ministère député députée eurodéputé eurodéputée sénateur sénatrice avocat avocate bâtonnier bâtonnière',
  'expert experte dirigeant dirigeante responsable secrétaire chercheur chercheuse scientifique savant',
  'savante entraîneur entraîneuse entraîneure sélectionneur sélectionneuse coach association organisation',
  'agence quotidien témoin juge roi reine prince princesse pape évêque archevêque cardinal prêtre curé abbé',
  'pasteur pasteure imam rabbin moine religieuse général générale amiral colonel colonelle commandant',
  'commandante lieutenant lieutenante capitaine major adjudant brigadier brigadière sergent officier',
  'officière gendarme policier policière militaire soldat pompier pompière ambassadeur ambassadrice consul',
  'consule syndicat syndicaliste délégué déléguée entreprise groupe candidat candidate chancelier',
  'chancelière journal source sources préfecture mairie autorités famille société direction tribunal parquet',
  'parti opposition majorité présidence armée hôpital université club fédération commission cabinet médias',
  'étude rapport communiqué enquête conseil banque institut pompiers gendarmerie journaliste reporter',
  'chroniqueur chroniqueuse éditorialiste rédacteur rédactrice correspondant correspondante animateur',
  'animatrice présentateur présentatrice écrivain écrivaine romancier romancière poète poétesse auteur',
  'auteure autrice dramaturge scénariste cinéaste réalisateur réalisatrice producteur productrice acteur',
  'actrice comédien comédienne metteur metteuse chorégraphe danseur danseuse chanteur chanteuse musicien',
  'musicienne pianiste violoniste guitariste compositeur compositrice artiste peintre sculpteur sculptrice',
  'photographe plasticien plasticienne dessinateur dessinatrice illustrateur illustratrice architecte',
  'urbaniste paysagiste designer styliste couturier couturière artisan artisane éditeur éditrice libraire',
  'traducteur traductrice bibliothécaire conservateur conservatrice commissaire-priseur galeriste critique',
  'historien historienne économiste sociologue politologue philosophe psychologue psychiatre géographe',
  'géologue biologiste physicien physicienne chimiste mathématicien mathématicienne astronome astrophysicien',
  'astrophysicienne climatologue météorologue océanographe ornithologue entomologiste botaniste zoologiste',
  'archéologue anthropologue ethnologue éthologue linguiste virologue épidémiologiste immunologue neurologue',
  'cardiologue pédiatre chirurgien chirurgienne médecin généraliste docteur docteure doctoresse infirmier',
  'infirmière aide-soignant aide-soignante soignant soignante sage-femme pharmacien pharmacienne vétérinaire',
  'dentiste kinésithérapeute ingénieur ingénieure technicien technicienne informaticien informaticienne',
  'professeur professeure prof enseignant enseignante instituteur institutrice maître maîtresse recteur',
  'rectrice doyen doyenne proviseur proviseure principal principale inspecteur inspectrice étudiant',
  'étudiante doctorant doctorante élève lycéen lycéenne collégien collégienne élu élue conseiller',
  'conseillère édile adjoint adjointe échevin échevine parlementaire magistrat magistrate greffier greffière',
  'notaire huissier huissière commissaire enquêteur enquêtrice légiste prévenu prévenue accusé accusée',
  'suspect suspecte plaignant plaignante victime condamné condamnée détenu détenue intéressé intéressée',
  'homme femme monsieur madame père mère papa maman fils fille frère sœur soeur grand-père grand-mère oncle',
  'tante cousin cousine neveu nièce mari époux épouse compagnon compagne veuf veuve beau-père belle-mère',
  'gendre parent parents voisin voisine habitant habitante riverain riveraine résident résidente villageois',
  'villageoise passant passante promeneur promeneuse randonneur randonneuse automobiliste cycliste',
  'conducteur conductrice chauffeur chauffeuse routier routière pilote passager passagère usager usagère',
  'client cliente consommateur consommatrice spectateur spectatrice supporter supportrice supporteur',
  'bénévole militant militante manifestant manifestante gréviste retraité retraitée locataire propriétaire',
  'bailleur survivant survivante rescapé rescapée blessé blessée migrant migrante réfugié réfugiée employé',
  'employée salarié salariée ouvrier ouvrière agent agente fonctionnaire collaborateur collaboratrice',
  'collègue confrère consœur camarade homologue prédécesseur successeur successeure rival rivale adversaire',
  'opposant opposante conjoint conjointe joueur joueuse footballeur footballeuse attaquant attaquante',
  'défenseur défenseuse défenseure gardien gardienne buteur buteuse ailier avant-centre latéral pilier',
  'rugbyman handballeur handballeuse basketteur basketteuse tennisman coureur coureuse grimpeur grimpeuse',
  'sprinteur sprinteuse nageur nageuse athlète skieur skieuse champion championne vainqueur lauréat lauréate',
  'médaillé médaillée arbitre vétéran vétérane navigateur navigatrice skipper skippeuse boxeur boxeuse',
  'judoka escrimeur escrimeuse entrepreneur entrepreneuse industriel industrielle négociant négociante',
  'commerçant commerçante marchand marchande boulanger boulangère boucher bouchère pâtissier pâtissière',
  'cuisinier cuisinière restaurateur restauratrice serveur serveuse barman hôtelier hôtelière traiteur',
  'épicier épicière fleuriste coiffeur coiffeuse agriculteur agricultrice cultivateur cultivatrice éleveur',
  'éleveuse berger bergère paysan paysanne maraîcher maraîchère vigneron vigneronne viticulteur viticultrice',
  'apiculteur apicultrice pêcheur pêcheuse marin matelot forestier forestière chasseur chasseuse jardinier',
  'jardinière meunier menuisier menuisière charpentier charpentière maçon plombier plombière électricien',
  'électricienne mécanicien mécanicienne garagiste horloger horlogère luthier luthière potier potière',
  'tisserand tisserande verrier ébéniste relieur relieuse facteur factrice cheminot cheminote banquier',
  'banquière analyste consultant consultante trésorier trésorière comptable gérant gérante fondateur',
  'fondatrice cofondateur cofondatrice créateur créatrice inventeur inventrice organisateur organisatrice',
  'coordinateur coordinatrice coordonnateur coordonnatrice médiateur médiatrice délégué-général gouverneur',
  'gouverneure chargé chargée spécialiste observateur observatrice diplomate émissaire envoyé envoyée',
  'négociateur négociatrice dissident dissidente star vedette idole leader leadeuse ',
  'libéral libérale républicain républicaine quadragénaire',
  'quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire trentenaire vingtenaire adolescent',
  'adolescente garçon fillette enfant dame centenaire benjamin benjamine cadet cadette aîné aînée orateur',
  'oratrice intervenant intervenante interlocuteur interlocutrice collectif ong premier première',
  'représentant représentante membre sociétaire participant participante',
  'petit-fils petite-fille beau-frère belle-sœur beau-fils belle-fille grands-parents demi-frère demi-sœur jumeau jumelle',
)

const WOMEN = endingIn(
  /(?:euse|trice|ière|ienne|esse|ée|eure|gère|chère|ante|ente|ine|oise|arde|ane|ale|ande|ise|onne)$/u,
  ROLES,
)
const MEN = endingIn(/(?:u|eur|er|ien|ant|ent|é|ois|ard|an|al|in)$/u, ROLES, 'enfant parent témoin')

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
    frenchIr(IR),
    frenchRe(RE),
    'dit disent disait disaient disant dirent redit redisait contredit contredisait prédit prédisait médit',
    'écrit écrivent écrivait écrivant écrivit décrit décrivent décrivait décrivant souscrit transcrit',
    'reconnaît reconnait reconnaissait reconnaissant reconnaissent reconnut prévient préviennent prévenait',
    'prévenant prévint soutient soutiennent soutenait soutenant soutint maintient maintiennent maintenait',
    'maintint convient conviennent convenait intervient intervenait souvient souviennent souvenait promet',
    'promettent promettait promettant promit admet admettent admettait admettant admit émet émettent émettait',
    'émit conclut concluent conclue concluait poursuit poursuivent poursuivait poursuivit craint craignent',
    'craignait croit croient croyait pense pensent pensait veut veulent ',
    'plaint plaignent plaignait dément démentent démentait démentit rit rient riait sourit sourient souriait',
    'lit lire nie nient niait exclut excluent excluait prévoit prévoient prévoyait appelle',
    "appellent rappelle rappellent envoie renvoie appuie s'exclame s'indigne s'interroge s'étonne s'insurge",
    "s'emporte s'inquiète s'alarme répète répètent s'enquiert enquiert convainc rassure intime",
    'assène',
  ),
  participles: words(
    frenchErParticiples(ER),
    frenchIrParticiples(IR),
    'laissé nié souri ri dit redit contredit prédit écrit décrit souscrit reconnu reconnue reconnus répondu',
    'prévenu soutenu maintenu convenu intervenu souvenu promis admis émis conclu poursuivi craint cru pensé',
    'voulu démenti appelé rappelé fait appris mis exclu prévu défendu défendue défendus prétendu entendu',
    'confondu dite plaint plainte plaints enquis',
  ),
  auxiliaries: words('a ont avait avaient aurait auraient eut ait'),
  passives: words('été est sont était étaient sera fut'),
  particles: new Map([
    ...['fait', 'font', 'faisait', 'faisaient', 'fit', 'faisant'].map(
      (form) => [form, words('savoir valoir remarquer observer noter part état')] as const,
    ),
    ...['laisse', 'laissé', 'laissent', 'laissait', 'laissant'].map(
      (form) => [form, words('entendre entrevoir')] as const,
    ),
    ...['mis', 'met', 'mettent', 'mettait', 'mettant'].map((form) => [form, words('garde')] as const),
  ]),
  plural: /(?:(?<![tv]i)ent|ont)$/u,
  impersonal: words('lire appris'),
  nobody: words('on'),
  interruption: 'commas',
  verbLook: /(?:e|it|ut|a|t|ent|ait|aient|irent|èrent)$/u,
  participleLook: /(?:é|i|u|is|it|rt)e?s?$/u,
  calling: words(
    'dit dite disent qualifié qualifie qualifiait qualifient dénoncé dénonce dénoncent évoqué évoque évoquait évoquent jugé juge',
    'jugent salué salue saluent fustigé fustige critiqué critique parlé parle parlent stigmatisé accusé accuse accusent appelé',
    'appelle appellent réclamé réclame réclament décrit décrivait décrivent comparé compare vanté vante déploré déplore promis',
    'promet pointé pointe regretté regrette exigé exige exigent demandé demande demandent assuré assure reconnu reconnaît',
    'invoqué invoque redouté redoute loué loue raillé raille moqué moque',
  ),
  naming:
    /^(?:surnomm|baptis|rebaptis|appel|nomm|intitul|titr|prénomm|dénomm|estampill|étiquet|sous-titr|revue|magazine|roman|film|album|spectacle|exposition|opération|collectif|émission|chanson|pièce)/u,
  placed: words('lit lire appris'),
  places: words('dans sur de auprès'),
  bareInfinitive: {
    verbs:
      /^(?:(?:re)?di[ts]|affirm|assur|déclar|avou|reconn|adm(?:et|is)|confi|confess|prétend|jur|estim|cro[iy]|cru$|ni(?:e|ent|ait|é)$|sout[ei]n|certifi|garanti|expliqu|racont|indiqu|précis|conc[èé]d|revendiqu|regrett|prom(?:et|is)|menac|déplor|félicit|réjoui|souv(?:ien|en)|accept|refus|engag)/u,
    opener: words("de d' à"),
    isOpened: 'sometimes',
    infinitive:
      /(?:er|ir|oir|(?:[aeo]in|[aeo]n|r|ou|au)dre|mettre|battre|(?:aî|oî)tre|être|[dfl]ire|faire|plaire|[cdnrst]uire|crire|rire|croire|[iu]vre|vaincre|rompre|clure)$/u,
  },
  asking: {
    verbs:
      /^(?:appel|exhort|invit|demand|ordonn|enjoin|somm|press|conseill|suppli|recommand|intim|accus|reproch|encourag|incit|prie)/u,
    openers: words("à de d'"),
  },
  openers: words('pour'),
  that: words("que qu' si"),
  as: words('comme ainsi'),
  phrases: sourcePhrases(
    "selon <lui>, selon <elle>, selon <eux>, d' après <lui>, d' après <elle>, selon, d' après, de l' avis de, de l' avis du, de l' avis des, de l' aveu de, de l' aveu du, aux yeux de, aux yeux du, aux yeux des, aux dires de, aux dires du, aux dires des, à en croire, au dire de, au dire du, selon les mots de, selon les mots du, selon les termes de, selon les termes du, selon les dires de, selon les dires du, dans les mots de, " +
      "à <l'> en croire, à <l'> entendre, à <ses> yeux, à <son> avis, à <son> sens, de <son> propre aveu, de <son> aveu, selon <ses> dires, selon <ses> mots, selon <ses> termes, selon <ses> propos, à <ses> dires",
  ),
  closing: words('dixit'),
  cueKinds: {
    writing: /^(?:(?:écri|twitt|tweet|publi|post))/u,
    thinking: /^(?:(?:croi|croy|crut|pens|crain|dout|sai(?:t|s)|sav|suppos|imagin|estim|redout|jug))/u,
    wanting: /^(?:(?:espèr|espér|veu|voul|souhait|désir|prévoi|entend))/u,
  },
  summaries: phrases("c' est ce qu', c' est ce que"),
  female: oneOf(
    'elle celle-ci dernière la une cette cheffe avocate experte députée préfète mairesse femme dame mère sœur fille tante nièce épouse',
    WOMEN,
  ),
  male: oneOf(
    'il lui celui-ci dernier le un cet chef avocat expert député préfet homme monsieur père frère fils oncle neveu époux mari',
    MEN,
  ),
  placeNames: words(
    INTERNATIONAL_PLACES,
    'france allemagne italie espagne royaume-uni angleterre pologne hongrie russie ukraine turquie grèce suède norvège danemark finlande belgique suisse pays-bas états-unis amérique canada brésil mexique chine inde japon israël égypte syrie irak liban algérie maroc tunisie europe moscou kiev bruxelles pékin varsovie londres vienne rome athènes téhéran genève',
  ),
  documents: /^(?:rapport|communiqué|texte|lettre|étude|enquête|document|sondage|tribune|note|procès-verbal|article)$/u,
  latter: words('dernier dernière celle-ci celui-ci'),
  pronouns: words('il elle ils elles on celui-ci celle-ci ceux-ci'),
  sourcePronouns: words("lui l' ses son"),
  demonstratives: words('ce cet cette'),
  indefinites: words('un une'),
  clitics: words("l' le la"),
  possessives: words('son sa ses leur leurs notre nos mon ma'),
  determiners: words(
    "le la les l' un une des du ce cet cette ces son sa ses leur leurs mon ma notre nos votre vos plusieurs certains certaines quelques deux trois quatre cinq aucun aucune chaque",
  ),
  linkers: words("de du des d' aux au à"),
  agents: words('par'),
  definiteLinkers: words('du des'),
  prepositions: words(
    "à au aux avant après avec chez contre dans depuis derrière dès devant durant en entre envers face hors jusque jusqu' lors malgré par parmi pendant pour près sans selon sous sur vers via voici",
  ),
  passing: words(
    CALENDAR,
    "aussi encore déjà ensuite puis enfin alors ainsi également notamment toutefois cependant néanmoins pourtant hier aujourd'hui demain matin soir midi après-midi récemment d'abord plus tard",
    "s' se l' lui leur le la les y en nous vous me m' n' ne même simplement clairement fermement publiquement officiellement finalement sobrement longuement solennellement immédiatement dernier dernière",
  ),
  relatives: words('qui'),
  whom: words('qui lequel laquelle lesquels'),
  subordinators: words(
    "que qu' qui dont où lorsque lorsqu' quand comme si parce puisque puisqu' alors tandis bien afin lequel laquelle lesquels ayant étant",
  ),
  coordinators: words('et ou mais ni car or donc'),
  negations: words("pas jamais rien ne n' non"),
  roles: oneOf(...ROLES),
  rolePlural: /(?:s|x)$/u,
  bodies: oneOf(
    'police gouvernement ministère préfecture mairie parquet tribunal armée commission opposition agence',
    'fédération confédération association université institut conseil syndicat banque fondation collectif',
    'direction entreprise société organisation hôpital club parti ong sénat assemblée région département ville',
    'commune chambre union coopérative groupe centre observatoire comité ordre office service gendarmerie cour',
    'rectorat académie établissement intersyndicale métropole agglomération municipalité communauté opérateur',
    'compagnie firme constructeur fabricant exploitant distributeur marque enseigne filiale laboratoire musée',
    'théâtre lycée collège faculté clinique chu rédaction chaîne ligue mouvement alliance coalition',
    'coordination mutuelle caisse autorité régie secrétariat ambassade consulat présidence exécutif diocèse',
    'évêché archevêché paroisse conférence congrégation organisme institution centrale confrérie amicale',
    'groupement consortium conservatoire cabinet bureau délégation inspection',
  ),
  commonBodies: oneOf(
    'police gendarmerie préfecture parquet tribunal justice ministère opposition majorité hôpital rectorat',
  ),
  bodyLabels: oneOf(
    'agence journal quotidien hebdomadaire mensuel chaîne radio magazine revue société groupe banque parti',
    'site association ong organisation fédération entreprise syndicat collectif fondation coopérative',
    'établissement club institution organisme compagnie firme opérateur constructeur fabricant enseigne marque',
    'mouvement formation institut cabinet laboratoire union ligue confédération municipalité start-up startup',
    'plateforme centrale autorité média',
    'structure ministère direction usine biscuiterie brasserie laiterie papeterie fonderie raffinerie imprimerie distillerie conserverie scierie',
  ),
  inhabitants: /(?:ois|ais|oise|aise|ien|ienne|éen|éenne|ain|aine|ard|arde|an|ane|in|ine|on|onne|ot|ote|ol|ole)$/u,
  bodyNameWords: words(
    INTERNATIONAL_BODIES,
    'banque presse radio télé télévision canal journal maison fédération institut université élysée kremlin matignon vatican moncloa',
  ),
  honorifics: honorificsOf('fr'),
  articles: articles('la', 'le', "l'"),
  femaleRoles: /(?:euse|trice|ière|ienne|eresse|esse|aine|ante|ente|ée)$/u,
  givenEndings: {
    female: /(?:a|ine|ette|elle|[ei]nne|anne|ie|ée|ise|ique|otte|ille|ane|ude|yse|ance|[eè]ne|oise|ys|ah)$/u,
    male: /(?:[bcdfgjkmprtvxz]|[aei]n|is|os|us|el(?<!ell)|o|i|u|ce|re|ge|y)$/u,
  },
  givenNames: givenNames(
    'solange fanny mathilde leïla odile adèle émilie nadia agathe agnès alix amélie anaïs apolline armelle aude audrey aurélie aurore béatrice bénédicte bérénice bernadette brigitte camille capucine catherine cécile céline chantal charlotte chloé christelle claire claudine clémence clémentine clotilde colette coralie corinne cyrielle danièle delphine denise diane dominique édith éléonore éliane élisabeth élise élodie éloïse émeline estelle eugénie ève fabienne faustine fatou aïssatou aminata florence françoise gaëlle garance geneviève germaine ghislaine gisèle hélène hortense huguette inès isabelle jacqueline janine jeanne joëlle josette joséphine josiane judith julie juliette justine laetitia laure laurence léa léonie liliane lise louise lucette lucie lucienne ludivine madeleine maëlle magali manon margaux margot marguerite marianne marie marie-claude marie-france marine marion marlène marthe martine maryse mélanie mireille monique morgane muriel myriam nadège nathalie nicole noémie océane pascale patricia paulette pauline perrine raphaëlle régine renée rosalie roxane sabine sandrine séverine simone solène sonia sophie stéphanie suzanne sylvie tiphaine valérie véronique victoire violette virginie viviane yolande yvette zoé',
    'régis gilles bruno isidore victor samuel alain albéric aimé alexis alphonse anatole antoine armand arthur aubin baptiste barnabé bastien benjamin benoît bertrand cédric césaire clément côme corentin cyprien cyril damien denis désiré didier éloi émile emmanuel éric étienne eugène fabien félicien félix fernand firmin florent francis françois frédéric gabriel gaël gaétan gaspard gauthier geoffroy georges gérald gérard germain gervais ghislain grégoire grégory guilhem guillaume gustave guy gwenaël hector henri hervé hippolyte hubert hugues ibrahim jacques jean jean-baptiste jean-claude jean-françois jean-louis jean-luc jean-marc jean-michel jean-paul jean-pierre jérémie jérôme joachim joël joseph jules julien justin lambert laurent léandre léo léon léonard léopold lionel loïc louis luc lucien ludovic marcel mathieu mathis matthieu maurice maxence maxime médard michel mohamed mamadou moussa narcisse nicolas noël norbert octave olivier pascal patrice patrick paul philippe pierre quentin rachid raoul raphaël raymond rémi rémy renaud rené réginald robert robin rodolphe rodrigue roland romain sébastien serge sylvain tanguy théo théodore thibault thierry timothée tristan ulysse urbain valentin valère vincent xavier yann yannick yves yvon',
  ),
}
