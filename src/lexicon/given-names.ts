// Given names with the gender they usually indicate. Our own list, written from
// general knowledge of names in the news of many countries; no list was copied.
// Names that are just as often a family name or an English word ("Grant",
// "Will") are kept: the context decides.

import type { Gender } from './honorifics.ts'

const MALE = `
lukasz rui jaap yannis armen hayk sardor haruto gurpreet jaspreet sipho bongani themba mandla okwudili emeka obinna tunde babatunde suryakant basanagouda nurettin ramazan orhan osman min-ho sung-min bambang joko
duke aaron abbas abd abdel abdul abdulaziz abdullah abdulrahman abdurrahman abe abel abner abraham abram achim adalbert adam adan addison adel adil aditya
adnan adolf adolfo adolph adonis adrian adriano ahmad ahmed ajay akbar akhil akhmed akihito akio akira alain alan alasdair alastair albert alberto
albin albrecht alec alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alessio alexander alexandre alexandros alexei alexey alexis
alf alfie alfonso alfred alfredo algirdas ali alistair allan allen alonso alonzo alphonse alvaro alvin amadou amancio amar ambrose amir amit amos
anand anastasios anatole anatoli anatoly anders andre andrea andreas andrei andres andrew andrey andrii andriy andrzej andy angelo angus
anil ansel anselm anthony antoine anton antonin antonio antonis antony anwar apollo apostolos archibald archie arif aristide arjun arkady armand
armando armin arnaud arne arnold aron arsen arseniy art artem arthur artur arturo arun arvind asad asghar ashok ashraf asif aslan atal athanasios atul
august augustin augusto augustus austin avi avigdor avraham axel ayman aziz azmi baburam badr baldwin balthazar barack barnabas barney baron barrett
barry bart bartholomew bashar basil bassam bastian bayard beau ben benedict benedikt beniamino benigno benito benjamin benny benoit bernard bernardo
bernd bernhard bernie bert bertram bertrand bharat bhumibol bilal bill billy binyamin bjarne bjorn björn blaise blake bob bobby bogdan boleslaw
bongbong booker boris borislav borja boutros boyko brad braden bradford bradley brady brandon branko brendan brendon brent bret brett brian brice
brock bronislaw bruce bruno bryan bryant bryce bryon bud burhan burt buster byron caesar caleb calvin cameron camillo camilo carl carles carlo carlos
carlton carmelo carsten carter casimir caspar casper cassius cecil cedric celso cesar chad chaim chandler chandra charles charley charlie chaz chester
chet chip chris christer christian christof christophe christopher christos chuck claes clarence clark claude claudio claus clay clayton clemens
clement cletus cliff clifford clifton clint clinton clive clyde cody colby cole colin connor conor conrad constantin constantine corbin corey cormac
cornel cornelius corrado cosmo costas craig cristian cristiano cristobal curt curtis cuthbert cyril cyrille cyrus dag dale dalton damian damien
damon dan dane daniel daniele danilo danny dante darius darrel darrell darren darryl daryl dashiell dave david davide davis dawud dean declan deepak
dejan demetrius denis dennis denny denys denzel derek dermot derrick desmond deval devin dewey dexter dhruv didier diego dieter dietmar dietrich dilip
dimitar dimitri dimitrios dimitris dinesh dino diogo dirk dmitri dmitrii dmitriy dmitro dmitry dmytro dominic dominik dominique don donald donato
donnie donny dorian doug dougal douglas dragan drago drew duane dudley duncan dustin dusty dwayne dwight dylan dzhokhar eamon earl ebrahim ed
eddie edgar edgars edmond edmund edouard eduard eduardo edvard edward edwin efraim efren egon ehud eitan elbert eldar eldridge eli elia elias elie
elijah elio elliot elliott ellis elmar elmer elon elvis elwood emanuel emil emile emilio emir emmanuel emmerson emmett emomali emre engin enoch enrico
enrique enzo eoin ephraim eric erich erick erik erkki ernest ernesto ernie ernst errol ervin erwin eskil esteban ethan etienne eugen eugene eugenio
evan evangelos evelio everett evgeni evgeny evo ewan ezekiel ezra fabian fabiano fabien fabio fabrice fabrizio fadi fahad faisal farhad farid farouk
faruk fathi fausto federico felipe felix ferdinand fernand fernando ferris fidel filip filipe filippo finbar findlay finn fintan fiodor florent
florentino florian floyd flynn forrest fouad francesco francis francisco franck franco francois françois franjo frank frankie franklin franz fred
freddie freddy frederic frederick fredrik friedrich frits fritz fuad fumio fyodor gabe gabor gabriel galen gamal ganesh gareth garrett garry garth
gary gaston gaurav gavin gavriel genaro gene gennadi gennady gennaro gentry geoff geoffrey geoffroy georg george georges georgi georgios georgiy
georgy gerald gerard gerardo gerasimos gerd gerhard gerold gerry gert ghassan gheorghe gianfranco gianluca gianni gideon gil gilbert gilberto
gilles gino giorgi giorgio giorgos giovanni giulio giuseppe gleb glenn godfrey goran gordon gottfried grady graeme graham grant greg gregg gregoire
gregor gregorio gregory grigori grigory grover grzegorz guido guillaume guillermo gunnar gunter gunther gus gustav gustave gustavo guy gyorgy habib
hadi hafez haider haim haji hakan hakeem hakim hal haley halim hamad hamid hamish hamza hannes hannibal hans hansjorg harald hardy hari harlan harold
haroon harrison harry harsh haruhiko haruki harun harvey hasan hashem hashim hassan hassanal hauke hayden heath hector heiko heinrich heinz helge
helmut hendrik henning henri henrik henrique henry herb herbert herman hermann hernan herschel hideki hideo hilario hippolyte hiroaki hiroki hiroshi
hisham hjalmar homer horace horacio horst hosni hossein howard howie hoyt hristo hubert hudson huey hugh hugo humberto humphrey hunter husain husayn
hussain hussein hyman iain ian ibrahim idris ignacio ignatius ignazio igor ihor ilham ilia ilir ilya imad imran ingemar ingmar ingvar inigo ira irakli
irfan irvin irving isaac isaak isaiah isaias isamu ishaan ishmael isidor isidore ismael ismail israfil issa issam istvan itamar itzhak ivan ivar
ivica ivo iyad jack jackie jackson jacob jacobo jacques jaime jair jake jakob jakub jalal jamal james jameson jamil jan janez janis janos janusz jared
jaroslav jaroslaw jarrod jason jasper javad javed javier jawaharlal jaxon jay jayden jeb jed jeff jefferson jeffery jeffrey jens jerald jeremiah
jeremy jermaine jeroen jerome jerry jerzy jesper jess jesse jesus jethro jim jimmie jimmy jiri joachim joao joão joaquin jochen joe joel joerg
joey johan johann johannes john johnnie johnny jojo jon jonah jonas jonathan jonny joost jordi jorge jorgen jos jose josé josef joseph josh joshua
josiah josip jovan juan jude jules julian julien julio julius jun junichi junichiro jurgen jürgen juri justin justus jyrki kai kamal kamil kane kareem
karel karim karl karol karsten kaspar kassym kassym-jomart kazimierz kazuo keenan keir keith kelvin kemal ken kendrick kenji kenneth kenny kent kenta
kermit kerry kevin khaled khalid khalifa khalil kieran kiichi kip kiril kirill kirk kiyoshi kjell klaus klemens knut kofi koji konrad konstantin
konstantinos kristian kristof kristoffer kumar kurt kwame kwasi kyle kyriakos kyrylo lachlan ladislav lakhdar lamar lambert lamont lance landon lane
larry lars laszlo laurence laurent laurie lavrenti lawrence lazar lazaro lazaros lech lee leif leland len lenin lennart lenny leo leon leonard
leonardo leonel leonid leonidas leopold leopoldo leroy les lester lev levi levon lewis lex liam lincoln lindsey linus lionel livio liviu llewellyn
lloyd logan lorenz lorenzo lothar lou louie louis luc luca lucas lucian luciano lucien lucio lucius ludovic ludvik ludwig luigi luis luiz luka lukas
luke luther lutz lyle lyman lyndon lysander maarten mac macky mads magnus mahamadou mahathir mahdi mahendra mahinda mahmood mahmoud mahmud maithripala
majid malachy malcolm malik mamadou mamuka manfred manish manmohan manny manolo mansour manuel maqsood marc marcel marcell marcello marcelo marcin
marco marcos marcus marek marian mariano marijan marin mario marius mark markian marko markos markus marlon marquis marshall martin martti marty
martyn marvin maryan masahiro masoud massimo masud mateo mateusz mathew mathias mathieu mats matt matteo matteus matthew matthias matthieu matti
maurice mauricio mauritz maurizio mauro max maxim maxime maximilian maximiliano maxwell maynard mehdi mehmet meir mel melchior melvin menachem mendel
mervyn meyer micah michael michail michal michel michele michiel mick mickey miguel mihai mihail mikael mike mikhail mikhailo mikheil miki mikk mikko
mikolaj mikulas milan miles milo milorad milos miloš miloslav milton minos miodrag mircea miro miron miroslav misha mitch mitchell mitt mo moe mohamad
mohamed mohammad mohammed mohan mohsen mois moise moises moktar mordechai morgan moritz morris mort mortimer morton moses moshe mostafa moussa muammar
muhammad muhammadu muhyiddin mukesh munir murad murat murray mustafa mykhailo mykola myles myron nabil nachman nadav nadim naftali nagib najib namik
nana nando naoki naoto napoleon narendra naresh nasir nasser nat nate nathan nathanael nathaniel navin nawaf nawaz nayib ned neel neil nelson nestor
newt niall niccolo nicholas nick nicola nicolae nicolas nicolás nicolau niels nigel nikita niklas niko nikol nikola nikolai nikolaos
nikolas nikolay nikos nils nir nizar noah noam nobuo noel nolan noor norbert norberto norm norman norodom norris nouri nuno nuri nursultan obadiah
octavio odd oded odin olaf olav ole oleg oleh oleksandr oleksii oleksiy oliver olivier olof olusegun omar omer omid omri oran orban oren orlando orrin
orville osama oscar oskar osman osvaldo oswald othmar otis otmar otto ousmane owen oz ozzie paavo pablo paddy padraig palle panagiotis panos paolo
parker parviz pascal pascual pasquale pat patrice patricio patrick patrik patryk paul paulius paulo pavel pavlo pavlos pawel paweł payton peder pedrag
pedro pekka per percival percy perry pervez petar pete peter petr petras petri petro petros petter petteri peyton phil philip philipp philippe phillip
phineas pier pierce pierluigi piero pierre piers pieter pietro pinchas pio piotr pius placido plamen porfirio prabowo prakash pranab prasad prayut
preston prince prokop qasem qasim qassem quentin quincy quinn quinton qusay rachid radek radim radko radoslaw radovan rafael rafal rafik rafiq
rafsanjani rahm rahul raila rainer raj rajeev rajendra rajesh rajiv rajnath raleigh ralf ralph ram raman rami ramin ramiro ramon ramón ramsey
ramush ramzan ramzi rand randal randall randolph randy ranil raphael rashad rashid rasmus ratko raul raúl ravi ray rayan raymond recep reed reg reggie
reginald rehman reid reince reiner reinhard reinhold reinis reino remi remy renato renaud rené reuben reuven rex reza rhett rhys riad ric ricardo
riccardo rich richard richie rick rickey ricky rico ridley rinat riyad roald roar rob robbie robert roberto rocco rod roderick rodger rodney rodolfo
rodrigo rodrigue roel rogelio roger rogerio roland rolando rolf roman romano romeo ron ronald ronaldo ronan ronen ronnie ronny roosevelt rory roscoe
ross rostislav rowan roy ruben rubens rudi rudolf rudolph rudy rufus ruhollah rupert ruslan russ russell rustam rusty rutger ryan ryo ryszard saad
sabah sacha sadiq saeb saeed sajid sajjad saleh salih salim salman salomon salvador salvatore sam samer sami samir samuel samuli sander sandor sándor
sandro sanjay sanjiv santiago santos sargis sasha satoshi satya saud saul saúl savvas scot scott scottie seamus sean sebastian sebastián sebastien
selim selwyn semyon sepp seppo serge sergei sergej sergey sergii sergio serhii serhiy seth sevastian seymour shadi shah shai shamil shane shankar
shaquille sharif shaul shaun shavkat shawn shaykh shehbaz sheldon shep sherman sherwood shigeru shimon shinji shinzo shivraj shlomo sid siddharth
sidney siegfried sigmar sigmund sigurd silas silvan silvano silvio simeon simon simone sinan sindre sirius skip slavko slobodan sofian sol soren
spencer spiro spyros srdjan srecko srinivas stan stanislas stanislau stanislav stanislaw stanley stansfield stavros stefan stefano stefanos stellan
sten stephan stephane stephen sterling steve steven stevie stewart stig stjepan strobe stu stuart sturla subhash subramanian sufyan suleiman 
sumner sunil suresh svein sven svetozar syed sylvain sylvester tad tadashi tadeusz taha tahir takashi takeo takeshi talal talat tamas tamer tamim
taneli tanner tapio taras tarek tareq tariq taro tarquin tatsuo taylan ted teddy temur teo teodor teodoro terence terrance terrell terrence terry
tevfik thabo thad thaddeus thaksin thanos theo theobald theodor theodore theodoros theodros thibault thibaut thierry thilo thom thomas thor thorbjorn
thorsten thorvald thurgood thurman tiberiu tidjane tiger tim timo timofei timothy timur tito titus tobias tobin toby todd tom tomas tomás tomasz tomaz
tomislav tommaso tommy toni tony toomas tor torbjorn torsten toshihiko toshio trent trevor trey trinity tristan troy truman tucker tuomas turgut tyler
tyree tyrone tyson tzachi udo ueli ugo uhuru ulf uli ulises ulrich ulysses umar umberto umer unai urban uri uriah uriel usman uwe uzi vaclav václav
vadim vagit valdas valdemar valdis valentin valentino valeri valerian valeriy valery van vance varoujan vasil vasile vasili vasiliy vasily vassilis
vasyl venkaiah vern vernon veselin viacheslav vibhu vicente victor vidkun vijay vikram viktor ville vilmos vinay vince vincent vincenzo vinnie vinod
virgil virgilio vishal vishwanath vitali vitalii vitaliy vitaly vito vittorio vivek vlad vladimir vladislav vlado vladyslav vojislav vojtech volker
volodymyr vsevolod vuk vyacheslav wade wael walid wallace wally walt walter ward warren wassim waylon wayne webster wendell werner wes wesley
whit wilbur wilford wilfred wilfried wilhelm will willard willem william willie willy wilmer wilson wim winfried winston winthrop wladimir wladyslaw
wojciech wolf wolfgang woodrow woody wouter wyatt wynton xaver xavier xerxes yahya yair yakov yanis yann yannick yaroslav yaser yasir yasser
yasuhiro yasuo yegor yevgeni yevgeny yevhen ygor yitzhak yogi yoichi yong yoram yosef yoshihide yoshihiko yossi yousef youssef yukio yulian yuri yuriy
yury yusuf yves yvon zac zach zachariah zachary zack zahid zaid zalman zaur zayd zbigniew zdenek zdravko zeev zeid zeke zeljko zev zhan zia ziad zivko
ziyad zlatan zlatko zoltan zoltán zoran zsolt zubin zurab
fergus callum calum euan finlay fraser struan ruaridh gwilym emrys owain huw hywel geraint ifor ivor dafydd cian oisin tadhg colm donnacha peadar
diarmuid cathal ciaran lorcan eamonn asger mikkel jeppe sigurjon bjarni olafur einar kasper lasse thiago tiago duarte mateus vasco ibrahima cheikh
abdoulaye sekou boubacar lamine kwabena kwesi chukwuma chukwuemeka emeka ikenna obinna obiora okwudili nnamdi tunde babatunde olumide adebayo segun
femi kunle wale ademola sanusi aminu lawal haruna nasiru danjuma sipho themba bongani mandla sibusiso thulani lwazi tendai tatenda farai tapiwa baraka
juma jomo kipchoge hamisi tadesse haile bekele ramesh mahesh rakesh venkatesh ashwin pranav rohan nikhil karthik kazuhiko masanobu shoichi motoharu
tetsuro yoshiki yuki daiki ryota minjun seojun bambang agus budi joko wahyu hendra rusdi ramlan zulkifli azlan hafiz faizal orhan celal nurettin
ramazan ahmet burak serkan vadym ostap bohdan zviad levan tornike nurlan yerlan bakhyt sione tavita semisi wiremu hemi deshawn jamarcus jaylen deandre
darnell tyrell marquise trevon jaydon kayden aiden padraic dario bozidar matej krzysztof jacek mariusz
`
const FEMALE = `
frances mhairi lerato esi abena ioana siiri anneke femke dimitra aigul dilnoza malika nomvula thandeka nokuthula busisiwe smita sangeeta yumiko ayşegül elif gülsüm nurul noraini hyun-ju eun-ji mi-ra
abby abeba abigail ada adela adelaide adele adeline adriana adrianne adrienne agata agatha aglaia agnes agnieszka aicha aida aileen aimee aisha
aishwarya aitana alana alanna alba alberta alejandra aleksandra alena alessandra alessia alexandra alexandria alexia aleyna alia alice alicia alina
aline alisa alisha alison alissa allegra allie allison allyson alma almudena alona alva alyona alyson alyssa amaia amal amalia amanda amara amber
ambika amelia amelie amina aminata amira amita amparo amy ana anabel anahit anais anamaria anastasia anastasiia anastasiya anca andie andrea-maria
andree anette angela angelica angelika angelina angelique angie anika anissa anita anja anjali anke ann anna annabel annabelle annalena annalisa anne
annelies anneliese annemarie annette annie annika anniken anouk ansa antje antoinette antonella antonia anya aparna april arabella aretha aria ariadna
ariana ariane arianna ariel arlene arundhati asha ashlee ashleigh ashley aslaug asma astrid asuka athena athina aubrey audra audrey aurelia
aurelie aurora ava avril ayanna ayelet ayesha ayse ayşe azadeh azar aziza azucena babette bahar bambi barbara barbra barbro beata beate beatrice
beatrix beatriz becca becky begona belen belinda bella benazir bernadette bernice bertha beryl bess bessie beth bethany betsy bette bettina betty
beverly beyonce beyoncé bianca bibi birgit birgitta birgitte blanca blanche blythe bobbie bodil bonita bonnie brandi brandy branislava branka breanna
bree brenda brenna briana brianna bridget bridgette brigid brigitte brit brita britney britt britta brittany brittney bronwyn brooke brunhilde cady
caitlin caitlyn calista callista camila camilla camille candace candice candida candy cara caren carina carissa carla carlene carley carlotta carly
carmela carmen carol carole carolin carolina caroline carolyn carrie cassandra cassie catalina catarina cate caterina catharina catherine cathie
cathleen cathy catrin catriona cecile cecilia cecilie cecily celeste celestine celia celina celine chanel chantal charity charlene charlize charlotte
charmaine chastity chelsea cher cheri cherie cherry cheryl chiara chloe chrissy christa christel christelle christiana christiane christie christina
christine chrystia ciara cicely cindy claire clara clare clarice clarissa claudette claudia claudine clea clementine cleo cleopatra coleen colleen
concepcion concetta connie constance consuelo cora coralie corazon cordelia coretta corina corinna corinne cornelia cosima courtney cristina crystal
cynthia dafne dagmar dagny dahlia daisy dalia damaris dana danae danica daniela daniella danielle danuta daphne dara daria darlene darya dasha dawn
daya dayna deanna debbie debora deborah debra dee deepa deepika deirdre delia delilah delphine demet demi denise desiree despina destiny devorah
deyanira diana diane dianna dianne dido dilma dilys dina dinah dinara dionne dita divya djamila dolly dolores dominga donatella donna dora doreen
doria doris dorit dorota dorothea dorothee dorothy dorrit dubravka dulce dunja dusana ebba ebru ece edda edie edina edith edna edwina effie efrat
eileen eimear eira ekaterina elaine elba eleanor eleanora elena eleni eleonora eliane elif elin elina elisa elisabet elisabeth elisabetta elise elisha
elissa eliza elizabeth elizaveta elke ella elle ellen ellie elma eloise elsa elsbeth elsie elspeth elvira elzbieta elżbieta emer emerald emilia
emilie emily emma emmanuelle emmy ena enid erica erika erin erma ernestine esmeralda esperanza estela estella estelle ester esther ethel etta eudora
eugenia eugenie eunice eva evangelina evangeline evdokia eve evelina evelyn evelyne evgenia evita ewa ewelina fabienne fabiola fadumo faith fanny
farah farida farrah fatima fatma fatou fatoumata fawzia fay faye federica fedora felicia felicitas felicity fergie fern fernanda fiona fionnuala
firuza flavia fleur flo flora florence floriane florica fran francesca francine francisca francoise françoise freda frederica frederike freya frida
frieda friederike fumiko gabriela gabriele gabriella gabrielle gail gala galia galina gayatri gayle gemma gena genevieve georgette georgia georgina
geraldine gerda gerlinde germaine gertrud gertrude ghislaine gia gigi gilda gillian gina ginevra ginger ginny gioia giorgia giovanna gisela gisele
giselle gita githa giulia giuliana giuseppina gladys glenda glenna gloria glynis golda goldie gordana grace gracia gracie graciela grainne grazia
graziella greer greta gretchen grete gretel griselda gro guadalupe gudrun guinevere gulnara gulnaz gunilla gwen gwendolyn gwyneth hadley hafsa haifa
halima halina halle hana hanae hanan hanna hannah hanne hannelore harriet hasina hatice hattie haya hayley hazel heather hebe hedda hedvig hedwig hedy
heidi heike helen helena helene helga helle heloise hema henrietta henriette hera hermine hermione herta hester hilary hilda hilde hildegard hillary
hina hinako hiroko hollie holly honor hope hortense huda huguette huma hyacinth ida idoia ieva ilana ilaria ilene ilhan ilka ilona ilse imelda imke
imogen ina inas indira ines inés inez inga ingeborg inger ingrid inna ioanna iolanda iona ionela ioulia ira-maria irena irene irina iris irma irmgard
irmtraud isa isabel isabela isabella isabelle isadora iseult ishrat isis isla isobel isolde ivana ivanka ivanna iveta ivonne ivy iwona izabela jacinda
jacinta jaclyn jacqueline jacquelyn jada jadwiga jael jamila jana jane janelle janet janette janey janice janina janine janna jasmin jasmina jasmine
jayne jeanette jeanine jeanne jeannette jeannie jeannine jelena jemima jen jenna jennette jennie jennifer jenny jerri jesenia jessica jessie jette
jill jillian jitka jo joan joana joanie joann joanna joanne jocelyn jocelyne jodie jody joelle johanna johanne joni jordana josefa josefina josefine
josephine josette josie jovana joy joyce juana juanita judi judith judy julia juliana juliane julianna julianne julie julienne juliet julieta juliette
julissa june junko justina justine jutta jyoti kaarina kacey kaia kaja kalena kalina kallie kalpana kamala kamila kanchana kara karen kari karima
karin karina karine karla karlie karolina karoline karyn kat kata katalin katarina katarzyna kate katelyn kateryna katharina katharine katherine
kathie kathleen kathrin kathryn kathy katie katinka katja katrin katrina katrine katy katya kay kaya kayla kaylee kayleigh keiko keisha kelli kellie
kellyanne kendra kerri kerstin ketevan keturah khadija khadijah kiara kiera kimberlee kimberley kimberly kinga kira kirsten kirsti kirstie
kirstin kirsty klara klaudia konstantina kornelia krista kristen kristi kristie kristin kristina kristine kristy krystal krystyna kumiko kyoko kyra
kyrsten lacey laetitia laila lakshmi lala lana lara larisa larissa latanya latasha latifa latisha latoya laura lauralee laure laurel lauren
lauretta lauryn lavinia lea leah leanna leanne leela leena leila lena leni lenka lenore leona leonie leonor leonora leticia letitia lettie leyla lia
liana lidia liesbeth liese liesl lieve ligia lila lilia lilian liliana liliane lilith lilla lillian lillie lilly lily lina linda lindita lindiwe
linette linh linnea lisa lisbeth lise lisette lita liudmila liv livia liz liza lizbeth lizette lizzie lizzy ljiljana ljubica lois lola lolita loredana
lorelei lorena loretta lori lorie lorna lorraine lotta lotte lottie louisa louise lourdes luana lubna lucia luciana lucie lucila lucille lucinda
lucrecia lucretia lucy ludmila ludmilla luisa luise lulu luna lupe lupita lydia lyn lynda lynette lynn lynne lyuba lyudmila maartje mabel macarena
mackenzie madalena maddie madeleine madeline madelyn madhu madonna mae maeve magali magda magdalena maggie mahnaz maia maida maike maira mairead
maisie maite maja makiko malala malgorzata małgorzata malia malin malka mallory mamie manal mandy manon manuela mara marcela marcella marcelle marcia
mare maren margaret margareta margarete margaretha margarethe margarita margaux marge margery margherita margie margit margo margot margret margrethe
marguerite mari maria mariah mariam mariana mariane marianna marianne maribel marie marie-christine marie-claire marie-claude marie-louise marieke
mariella marielle marietta marija marika mariko marilena marilyn marina marine marion marisa marisela marisol marissa marit marita marite mariya
marjorie marla marlee marlena marlene marnie marta martha marthe marti martina martine mary maryam maryann maryanne marylin marylou marysia marzena
masako masha mathilda mathilde matilda matilde maud maude maura maureen mavis maxine may maya mayra mazie meadow meera meg megan megawati meghan
mehbooba meike melania melanie melany melba melinda melisa melissa melita melody meltem mena merav mercedes mercy meredith merete meri meriem merkel
meryl meta mette mia micaela michaela micheline michelle michiko mieke mikaela mila mildred milena milica millicent millie mimi mina mindy minerva
minna minnie mira mirabelle miranda mireia mireille mirela miriam mirjam mirjana mirka misty mitsuko mitzi moira mollie molly mona monica monika
monique montserrat morag morgana morgane moriah morwenna muna muriel myfanwy mykhaila myra myriam myrna myrtle myrto nada nadezhda nadia nadine nadiya
nadja nagisa nahla naima najat najla nanci nancy nanette naoko naomi narges naseem nasrin nastassja nastya natalia natalie nataliia nataliya nataly
natalya natascha natasha nathalie nawal nazanin neda neelam neera neha neki nell nellie nelly nena nerea nermin nestan neta netta nettie neus neva
nevena ngozi nicki nicole nicoletta nicolette nidia nieves nihal nika nikki nilufar nina ninel nirmala nisha nissrine nita noa noelia noelle noemi
nola nomvula nona noora nora norah noreen noriko norma nouf noura nur nuria nurul nydia oana octavia odalys odette odile oksana olena olesya olga olha
olimpia olive olivia olympe olympia oona opal ophelia oprah ora oriana orla orly orna orsola ottilie paige palesa paloma pam pamela pandora paola
parisa parvati patience patricia patrizia patsy patti pattie patty paula paulette paulina pauline payal pearl peggy penelope penny perla
pernille petra petronella phaedra philippa philomena phoebe phyllis pia pilar piper pippa polina polly poonam poppy portia pratibha pratiksha preeti
prisca priscilla priti priya priyanka prudence queenie quiana rachael rachel rachelle rachida radha radhika rae rafaela raffaella ragnhild raisa
raissa ramona rana rania ranjana raquel rasha rashida raven raya rebeca rebecca rebekah reem regan regina regine reiko reina rekha rena renata renate
renee renée renuka reshma reyhan rhea rheanna rhiannon rhoda rhona rhonda ria rikke rima rina rita riva roberta robyn rochelle rocio roisin roksana
roma romaine romana romy rona ronda ronit ronja roopa rosa rosalia rosalie rosalind rosalinda rosaline rosalyn rosamund rosanna rosanne rosario
rosaura rose roseann roseanne roselyn rosemarie rosemary rosetta rosie rosita roslyn rowena roxana roxane roxanna roxanne roya roza rozalia ruby
rukhsana rukmini ruta ruth ruthann ruthie ruza ryoko saba sabina sabine sabrina sadako sade sadie safiya saida saira sakina sally salma salome
samantha samia samira sana sanae sandhya sandi sandra sandrine sandy sanja sanna saoirse sapna sara sarah sarai sari saroj saskia satu saundra
savannah savitri sayaka scarlett sebnem segolene ségolène selam selena selene selina selma semra serena serpil setsuko severine shabana shabnam shahla
shaina shaista shakira shana shani shanna shanon shanta shanti shari sharlene sharmila sharon sharyl shauna shawna shayla sheila shelby shelley shelly
shereen sheri sherri sherrie sherry sheryl shilpa shira shirin shirley shobha shoshana shreya shula shulamit sian siân sibylla sibylle sidonie sienna
sierra sigal sigourney sigrid sihem silke silvana silvia simona simonetta simran sina sinead sinéad siobhan siri sirin sirpa sita siv snezana snezhana
sofia sofie sofiya soheila sojourner solange soledad solveig sondra sonia sonja sonya sophia sophie soraya stacey staci stacia stacie stacy stefania
stefanie steffi stella stephanie stina stine stormy suad sudha sue sujata sumaira suman sumaya sunita sunniva supriya suri susan susana
susanna susannah susanne sushma susie suzan suzana suzanna suzanne suzette suzy sveta svetlana svitlana swati sybil sylvia sylvie sylwia synnove
syreeta tabatha tabitha taeko tahira tala tali talia talya tamar tamara tamika tammie tammy tamsin tania tanisha tanja tansu tanya tara tarana tarja
taryn tasha tatiana tatianna tatjana tatyana tawakkol tea teodora tera teresa terese tereza teri terri tess tessa tetiana tetyana thea thelma theodora
theresa therese thérèse thora thuy tia tiana tiffany tilda tilly tina tineke tinsley tiphaine tirza titiana tomiko tomoko tonia tonya tori torill tova
tracey traci tracie tracy traudl tricia trina trine trish trisha trista trixie trude trudi trudy tulsi twyla tyra tzipi tzipora ulla ulrike uma una
undine urmila ursula uschi ute vaishali vala valentina valeria valerie valérie valeriya vanda vandana vanessa vanja vanna varvara vasiliki vasundhara
veena velma vendela venetia venus vera verena verica verna verona veronica veronika veronique vesna vicki vickie vicky victoire victoria vida vidya
vigdis viktoria viktoriia vilma vina viola violet violeta violetta virgie virginia virginie virpi vita vivian viviana viviane vivien vivienne vjosa
vlasta volha vreni wafa wanda wangari wenche wendi wendy weronika whitney whoopi wieslawa wilhelmina wilhelmine willa willow wilma winifred winnie
wisława wynonna xanthe xenia ximena xiomara xochitl yadira yael yaffa yamila yamina yana yanina yara yasemin yasmeen yasmin yasmina yasmine yayoi
yekaterina yelena yelizaveta yesenia yetta yevgenia yevgeniya yingluck yoko yolanda yolande yoshiko yuko yulia yuliia yuliya yumi yumiko yuriko yvette
yvonne zadie zahara zahra zahraa zainab zaira zakia zara zarina zaynab zdenka zeina zeinab zelda zena zenobia zeynep zhanna zia-maria zina zinaida
zineb zita ziva zoe zoé zofia zohra zoia zora zoraida zosia zoya zsa zsofia zsuzsa zsuzsanna zubaida zuleika zulema zuzana
gráinne nuala brid bríd orlaith aoife niamh aisling caoimhe eilidh mairi ailsa lowri mared menna nesta bronwen angharad cerys carys ffion anthea
parveen winnifred folasade adaeze chidinma chioma nkechi ifeoma amaka bukola yetunde funmilayo titilayo hauwa talatu hadiza nomalanga thandiwe
thandazile bongiwe ntombizodwa nokuthula zanele tariro wanjiru wambui njeri achieng akinyi atieno vijaya devyani meghna kavita shalini noraini rohani
siti aishah fatimah dewi ayu wulan sachiyo ayaka kaori sakura jiwoo berivan rojda aysegul ayşegül emine iryna halyna nino aino kaisa riikka femke
renske sanne maaike clothilde annelie désirée galatee clarisse esperance espérance moana aroha hinemoa mereana kylie tahlia renae
`
/** Borne by men and women alike in countries with news in English. */
const EITHER = `
akila alex alexis andi andrea angel ariel dominique gabriele jan laurence morgan nicola pat sasha simone taylor ari arden aryn asa ash aspen auden avery ayo bailey billie blair bo bobbi briar brook carey carmine casey chi chinedu chun
dakota darcy dee-dee devon eden emerson finley gale gerri giang haruka hikaru hoa hong hui hyun ivory jade jaimie jamie jaye jean ji jin jing jordan
karan karma nicky kelly kendall kiran kim kit kris kyung lan lavern lei leigh leslie li lin lindsay linden ling london makoto meng merle min ming oakley
palmer phoenix qing reese river robin ruo sage sang seung shannon shea sky skyler soo sun sunny sydney tao tran tuan wei xi xiao xin yan yi ying
yu yun zhang zhao
`

/** Lower case, with accents as usually written. A name in both lists indicates nothing. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender> = readLists()

function readLists(): Map<string, Gender> {
  const names = new Map<string, Gender>()
  for (const [list, gender] of [
    [MALE, 'male'],
    [FEMALE, 'female'],
    [EITHER, 'either'],
  ] as const) {
    for (const name of list.trim().split(/\s+/u))
      names.set(name, (names.get(name) ?? gender) === gender ? gender : 'either')
  }
  return names
}
