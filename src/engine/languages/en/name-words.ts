// Words inside names, and capitalized words that are not names. Our own lists from general
// knowledge.

/** Words that make a name an organization's: "Board of Elections", "Acme Inc.". Lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'academy action administration agency airlines airways alliance army assembly associates association authority ballet bank board broadcasting brothers bureau business cabinet campaign capital caucus center centre chamber channel charities ' +
    'charity church citizens club coalition college commission committee communications community companies company conference congress congressional conservancy consortium consulting cooperative corp corp. corporation council court courts daily defense department dept. ' +
    'directorate duma election elections embassy energy enterprises entertainment exchange faculty federation fellowship financial forces ford forum foundation front fund gazette general-assembly government group guard guardian hall herald hospital hotel hotels house inc inc. ' +
    'homes dairies broking research analytics advisory securities rovers wanderers fc afc rfc albion hotspur motorsport racing supporters traders growers labs bio biotech therapeutics pharma pharmaceuticals resources logistics holdings ventures robotics foods brewery breweries mining minerals ' +
    'railways rail steel semiconductor semiconductors software telecom telecoms supermarkets bakeries ferries shipping hospice infirmary orchestra philharmonic choir plc gmbh pty srl co. fa uefa fifa inspectorate ombudsman observatory constabulary ' +
    'industries initiative institute institution insurance international investment investments journal justice knesset kremlin laboratory labs league legal legion liberties library llc llp ltd ltd. magazine management media medical ministry mission mosque ' +
    'motors movement museum nation nations navy network networks news newspaper newspapers office organisation organization pac panel parliament partners partnership party patrol petroleum police politburo politics poll polling post press productions program project publishing radio registry ' +
    'reserve review school schools secretariat security senate service services society sports stores strategies studios summit supreme survey symphony syndicate systems task team technologies technology telegraph television theater theatre times treasury tribune trust tv union united universities university ' +
    'airport clinic sentinel inquirer dispatch examiner tribune bee republic kingdom commonwealth veterans physicians doctors mothers moms stadium park avenue street beach island county river lake bridge square library garden gardens palace prison airfield base fest festival awards ' +
    'vatican voice watch weekly white works workers world star observer standard courier argus advertiser enquirer globe chronicle mail mirror register tribunal bundestag reichstag bundesrat politico breitbart reuters bloomberg cnn nbc abc cbs bbc msnbc fox google facebook twitter apple amazon microsoft nato opec isis isil al-qaeda hamas hezbollah taliban ' +
    'wikileaks pentagon congress commons seanad dáil holyrood stormont cia fbi nsa irs epa gop dnc rnc naacp aclu nra un eu u.n. e.u. imf'
  ).split(' '),
)

/** Those that are also family names: "Harrison Ford", "Barbara Wells". Lower case. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'ford house hall post bank banks church field force fox star watch wells works mail voice chambers school press world team fund service white guard times energy brothers mission steel ' +
    'bloomberg parks rivers justice'
  ).split(' '),
)

/**
 * Places that are not people's names; those that speak ("Russia said") count as organizations.
 * Lower case, one word or two.
 */
export const PLACES: ReadonlySet<string> = new Set(
  (
    'afghanistan,africa,alabama,alaska,albania,aleppo,algeria,america,angola,arab emirates,argentina,arizona,arkansas,armenia,asia,athens,atlanta,australia,austria,azerbaijan,baghdad,bahrain,baltimore,bangladesh,barcelona,beijing,beirut,belarus,belgium,' +
    'benghazi,berlin,bolivia,bosnia,boston,brazil,britain,brooklyn,brussels,bucharest,budapest,buenos aires,bulgaria,burma,cairo,california,cambodia,cameroon,canada,caracas,charlotte,chechnya,chicago,chile,china,cleveland,colombia,colorado,' +
    'congo,connecticut,copenhagen,costa rica,crimea,croatia,cuba,cyprus,czech republic,dallas,damascus,delaware,delhi,denmark,denver,detroit,district of columbia,donetsk,dubai,dublin,ecuador,egypt,england,eritrea,estonia,ethiopia,europe,ferguson,finland,florida,' +
    'france,frankfurt,gaza,geneva,georgia,germany,ghana,greece,guantánamo,guantanamo,guatemala,haiti,hamburg,hanoi,havana,hawaii,helsinki,honduras,hong kong,houston,hungary,iceland,idaho,illinois,india,indiana,indonesia,iowa,iran,iraq,ireland,israel,' +
    'honolulu,hiroshima,nagasaki,rangoon,mandalay,islamabad,kandahar,aleppo,raqqa,ankara,caracas,bogotá,havana,lima,quito,la paz,kinshasa,lagos,abuja,accra,addis ababa,mogadishu,tripoli,tunis,algiers,rabat,khartoum,beirut,amman,sanaa,muscat,doha,lviv,luhansk,donbas,pyongyang,busan,osaka,kyoto,taipei,chengdu,wuhan,canberra,sydney,melbourne,wellington,auckland,calgary,vancouver,montreal,winnipeg,geneva,lyon,marseille,nice,naples,turin,palermo,venice,florence,seville,valencia,bilbao,porto,antwerp,ghent,rotterdam,the hague,cologne,stuttgart,leipzig,dresden,bremen,salzburg,kraków,gdańsk,bratislava,ljubljana,zagreb,sarajevo,belgrade,skopje,tirana,sofia,tallinn,yerevan,baku,tbilisi,tashkent,almaty,astana,dushanbe,bishkek,sacramento,oakland,tucson,albuquerque,boise,omaha,tulsa,memphis,nashville,louisville,cincinnati,columbus,buffalo,rochester,newark,hartford,providence,raleigh,savannah,birmingham,montgomery,mobile,baton rouge,el paso,fort worth,san antonio,san jose,long beach,fresno,anchorage,spokane,des moines,st. paul,cedar rapids,topeka,wichita,bismarck,fargo,helena,cheyenne,annapolis,dover,trenton,albany,concord,augusta,montpelier,burlington,liverpool,leeds,glasgow,edinburgh,cardiff,belfast,cambridge,' +
    'istanbul,italy,jakarta,jamaica,japan,jerusalem,kabul,kansas,kazakhstan,kentucky,kenya,kharkiv,kherson,kiev,korea,kosovo,kuwait,kyiv,kyrgyzstan,laos,las vegas,latvia,lebanon,liberia,libya,lisbon,lithuania,london,los angeles,louisiana,luxembourg,' +
    'macedonia,madrid,maine,malaysia,mali,malta,manchester,manhattan,manila,mariupol,maryland,massachusetts,mexico,mexico city,miami,michigan,milan,milwaukee,minneapolis,minnesota,minsk,mississippi,missouri,moldova,monaco,mongolia,montana,montenegro,morocco,' +
    'moscow,mosul,mozambique,mumbai,munich,myanmar,nairobi,namibia,nebraska,nepal,netherlands,nevada,new delhi,new hampshire,new jersey,new mexico,new orleans,new york,new zealand,nicaragua,niger,nigeria,north america,north carolina,north dakota,north korea,norway,odesa,odessa,' +
    'ohio,oklahoma,oman,ontario,oregon,orlando,oslo,ottawa,oxford,pakistan,palestine,palmyra,panama,paraguay,paris,pennsylvania,peru,philadelphia,philippines,phoenix,pittsburgh,poland,portland,portugal,prague,puerto rico,pyongyang,qatar,quebec,republic of turkey,rhode island,' +
    'richmond,riga,riyadh,romania,rome,russia,rwanda,san diego,san francisco,saudi arabia,scotland,seattle,senegal,seoul,serbia,shanghai,siberia,silicon valley,singapore,slovakia,slovenia,somalia,south africa,south america,south carolina,south dakota,south korea,soviet union,spain,sri lanka,' +
    'st. louis,stockholm,sudan,sweden,switzerland,syria,taiwan,tajikistan,tampa,tanzania,tehran,tel aviv,tennessee,texas,thailand,tibet,tokyo,toronto,tunisia,turkey,turkmenistan,u.k.,u.s.,u.s.a.,uae,uganda,uk,ukraine,united arab emirates,united kingdom,united states,united states of america,' +
    'uruguay,us,usa,utah,uzbekistan,venezuela,vermont,vienna,vietnam,vilnius,virginia,wales,warsaw,washington,washington d.c.,west virginia,wisconsin,wyoming,ala.,ariz.,ark.,calif.,colo.,conn.,del.,fla.,ga.,ill.,ind.,kan.,ky.,la.,md.,mass.,mich.,minn.,miss.,mo.,mont.,neb.,nev.,n.h.,n.j.,n.m.,n.y.,n.c.,n.d.,okla.,ore.,pa.,r.i.,s.c.,s.d.,tenn.,tex.,vt.,va.,wash.,w.va.,wis.,wyo.,d.c.,yemen,yugoslavia,zambia,zimbabwe,zurich,capitol hill,capitol,wall street,main street,downing street,middle east,crimea,balkans,baltics'
  ).split(','),
)

/**
 * Nationalities, parties and followings: "Republicans", "Germans". The plural is a group; the
 * singular is an adjective or one unnamed person. Lower case singular.
 */
export const PEOPLES: ReadonlySet<string> = new Set(
  (
    'zealander lankan rican leonean arabian republican democrat conservative liberal libertarian socialist communist tory labourite green progressive tea-partier independent african african-american afro-american afghan albanian algerian american arab argentine armenian asian asian-american australian austrian ' +
    'azerbaijani belarusian belgian bolivian bosnian brazilian briton british bulgarian cambodian canadian catalan catholic caucasian chechen chilean chinese christian colombian croat cuban cuban-american czech dane danish democratic dutch egyptian emirati english estonian ethiopian european evangelical ' +
    'icelander icelandic galician basque rwandan zambian tanzanian namibian angolan congolese ivorian senegalese malian maltese cypriot burmese bangladeshi nepali paraguayan uruguayan ecuadorean ecuadorian guatemalan salvadoran nicaraguan panamanian fijian samoan tongan maori māori inuit flemish catalonian corsican sardinian sicilian bavarian montenegrin macedonian kosovar omani bahraini eritrean malawian mozambican cameroonian gambian togolese zulu xhosa yoruba igbo hausa tamil sikh ' +
    'filipino finn finnish french georgian german ghanaian greek haitian hindu hispanic honduran hungarian indian indonesian iranian iraqi irish islamic islamist israeli italian jamaican japanese jew jewish jordanian kazakh kenyan korean kurd kurdish kuwaiti kyrgyz latina latino latvian lebanese liberian libyan lithuanian malaysian ' +
    'mexican mexican-american moldovan mongolian mormon moroccan muslim native nigerian norwegian orthodox pakistani palestinian peruvian pole polish portuguese protestant qatari romanian roma russian saudi scot scottish serb serbian shia shiite singaporean slovak slovene somali soviet spaniard spanish sudanese sunni swede swedish swiss syrian ' +
    'taiwanese tajik tatar texan thai tibetan tunisian turk turkish ugandan ukrainian uighur uzbek venezuelan vietnamese welsh western westerner yemeni zimbabwean black white californian floridian iowan new-yorker southerner southern northern eastern evangelical anti-trump pro-trump'
  ).split(' '),
)

/** Capitalized in English without being a name. Lower case. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. ' +
    'christmas easter ramadan thanksgiving halloween'
  ).split(' '),
)

/** Words that may be capitalized at the beginning of a sentence or heading but do not begin a name. Lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a about above according across after again against all almost along already also although always am among an and another any anybody anyone anything are aren't as asked at away back be because been before behind being below beneath beside besides better between beyond both but by call called can can't cannot could " +
    "dear despite did do does doing done don't down during each earlier early either else end enough even eventually ever every everybody everyone everything except few finally first following for formerly from further furthermore get getting give given go going good got great had half has have having he hello hence her here hers herself hi him himself his how however " +
    "i i'm i've if in indeed inside instead into is isn't it it's its itself just last late later latest least less let let's like little long look looking made make making many may maybe me mean meanwhile might mine more moreover most much must my myself near nearly neither never nevertheless next no nobody none nor not nothing now of off often oh ok okay on once one only onto or other others otherwise our ours " +
    "ourselves out outside over own part past per perhaps please previously put quite rather read really right said same say says second see seen several shall she should similarly simply since so some somebody someone something sometimes soon speaking still such sure take taken taking talk talking than thank thanks that that's the their theirs them themselves then there there's therefore these they thing things think third this those though three through throughout thus till to today together told tomorrow too toward towards two " +
    "under unless unlike until up upon us use used using very via was wasn't watch way we we're well were what what's whatever when whenever where whereas wherever whether which while who who's whoever whole whom whose why will with within without won't would yeah yes yesterday yet you you're your yours yourself yourselves " +
    'asked photo photos video image images update updated breaking exclusive opinion analysis related follow click subscribe share sign comments copyright ap getty abstract full text letters facebook twitter q'
  ).split(' '),
)

/** The first of the two words of some peoples: "the South African", "the Sri Lankan". */
export const OF_TWO_WORDS =
  /^(?:south|north|northern|southern|east|west|central|new|sri|puerto|costa|sierra|saudi|latin|native)$/u
