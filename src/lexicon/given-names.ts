// Given names with the gender they usually indicate. Our own list, written from
// general knowledge of names in the news of many countries; no list was copied.
// Names that are just as often a family name or an English word ("Grant",
// "Will") are kept: the context decides.

import type { Gender } from './honorifics.ts'

const MALE = `
abdullahi godwin goodluck denzil hank ike vic trev tod emyr ewen jowan
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
aled alun aneurin arfon bedwyr berwyn brychan bryn cadell carwyn cefin ceri-wyn cledwyn deiniol eifion elgan elis elwyn emlyn eurig garmon gerallt
gethin glyn glyndwr gruffudd gruffydd guto gwyn gwynfor hefin iago idwal iestyn ieuan ifan ioan iolo iorwerth ithel iwan islwyn ken-wyn lleu llew
llion llyr llywelyn macsen meical meilyr meirion meredydd merfyn mihangel myrddin nefyn ogwen osian peredur prys rhodri rhun rhydian rhisiart sion
tecwyn tegid tomos tudur twm wil wyn wynn ailean ailig aonghas arran athol baird coinneach cormag dougie domhnall eachann ewart farquhar fingal
fionnlagh gilchrist gillespie innes iomhar jock lachie lorne mungo murdo ninian ranald roddy ruairidh ruaraidh seumas sholto somhairle sorley torquil
tormod uilleam uisdean ailbe aodh aodhan ardal barra breandan brogan caoimhghin caolan caomhin cillian coleman colum conall conleth connla cuan daithi
dara-og darragh diarmaid donal donncha dualta eanna enda eoghan eunan feargal feargus fearghal feidhlim fergal ferdia fiachra fiacre finbarr finian
fionn fionnan flannan garbhan gearoid iarla iarlaith killian kian lochlann manus mairtin micheal mossie muiris murrough naoise pauric pearse phelim
proinsias rian ruairi ruari ruadhan seanan senan setanta tadgh tiernan tighearnan ultan arnie barnaby bertie benji chas clem crispin daryll denholm
eddy garfield giles henderson jago jez jonty jolyon kieron leander linton merlin merv mikey monty neville nev nige ollie perce rafe raff roly rudyard
seb septimus tolly tristram xander abdi abdiaziz abdifatah abdikadir abdinasir abdirahman abdirashid abdishakur abdiweli abukar ahmednur ali-nur
bashiir biniam birhanu daud dahir dawit eskinder eyob fekadu getachew girma guled gebre gebru hagos haftom hailemariam hussen ismaaciil kebede kidane
leul liban mahad mamo mebrahtu mekonnen mengistu mohamud mulugeta negasso samatar sharmarke sisay solomon tadele takele tariku teferi temesgen tesfaye
tewodros tsegaye warsame wolde yared yohannes yonas zelalem zerihun aboud amani anyang asumani barasa bonface chege daudi gathoni-njoroge gitau
hassani jaali jabali jaramogi jelani kagiso kamau kariuki kibet kigen kimani kimathi kinyua kioko kipkemboi kipkoech kipkorir kiplagat kiprono kiprop
kiprotich kiptoo kiptum kirui koech langat makau makori masika mbaraka mbugua muchiri mugabi mugisha muhoozi mukasa musa musyoka mutai mutua mutuku
mwai mwangi ndiritu ndungu njenga njoroge nzioka ochieng odhiambo okello okoth omondi onyango opio opiyo otieno ouko ouma owino rashidi shabani simiyu
ssali ssempala wafula wairagu wandera wekesa abiodun abiola abimbola-ade adamu adedayo adegoke adekunle adeleke adeniyi adesina adetokunbo adewale
adeyemi afolabi akinola akintola akinwumi akinwunmi aliko aliyu amaechi anayo ayodeji ayodele ayotunde azubuike babajide babatope bamidele bashiru
bola-ahmed bukar chibueze chibuike chibuzor chidi chidiebere chidozie chijioke chike chima chuka chukwudi chukwuebuka dapo dayo dimeji ebuka echezona
efosa ejike enyinnaya eze festus folarin gambo garba gbenga goddy habibu ifeanyi igwe ikechukwu iyorchia jide jideofor kabiru kanayo kayode kelechi
kenechukwu kolade kolawole lanre lekan lanrewaju lasisi lateef mallam mamman maiwada mukhtar musibau ndubuisi ndukwe nduka nnaemeka nuhu nwabueze
obafemi obi odion ogbonnaya ojo okafor okechukwu okey okezie oladapo oladele oladimeji olalekan olanrewaju olaolu olatunji olawale oluwaseun oluwole
oluwafemi oluwatobi onyebuchi onyekachi osagie osaze rotimi saidu salisu sani seyi shehu shettima soji sule tanko tochukwu uba ugochukwu umaru
uzochukwu uzor wole yakubu zubairu akwasi ebo ekow fiifi kodjo kojo kudjo kwadwo kwaku kwamena nana-akufo paa yaw yaovi modibo seydou souleymane
babacar baba bakary boubou demba diomande djibril drissa fodé gaoussou habibou idrissa issouf issiaka issoufou khadim lassina malick mamady mbaye
modou moustapha ndiaye oumarou papa-diouf pape saliou serigne sidiki thierno yoro zoumana anele andile bandile bheki bhekisisa bonginkosi buti
dumisani fana fikile gcina jabu jabulani kabelo kagisho katlego khotso khulekani khumbulani kopano lehlohonolo letsholo lindani lunga luthando
lwandile mabuza mandlenkosi mangaliso mcebisi mfundo mlungisi mncedisi moeketsi molefi mosiuoa musawenkosi mxolisi mzwandile nathi nceba ndumiso
nhlanhla nkosana nkosinathi ntsikelelo phumlani pule sabelo sakhile samkelo sandile sanele senzo senzeni sfiso sibonelo sicelo sifiso sihle siphiwe
siyabonga siyabulela siyanda songezo teboho thabang thabiso thamsanqa tiisetso tshepo tumelo vusi vuyani vuyisile xolani xolile zakes zamani zenzele
zolani zolile zweli zwelinzima anesu chamunorwa chenjerai chiwenga garikai itai kudakwashe munyaradzi ngoni nhamo phillimon simba simbarashe takudzwa
taurai tawanda tinashe tinotenda tongai aadesh aakash aarav abhay abhijit abhinav abhishek achyut adarsh ajit akash akshay alok aman amarjit amarinder
ambar amitabh amol amrit aniket anirban aniruddha ankit ankur anoop anshul anshuman anup anurag aravind arindam arjit arnab arup ashish ashutosh
ashwani asim aslam atanu avinash ayush azhar babu babul balaji balbir baldev baljit balram balwant bhaskar bhavesh bhola bhupesh bhupinder bibek bijoy
bikram binod birendra bishnu biswajit brij chaitanya chandan chandrababu chandrakant chandrashekhar charanjit chetan chinmay chirag damodar darshan
dattatreya debashis debasis debendra deepankar deva devendra devesh dhananjay dhanush dharam dharmendra digvijay dilbagh dipak dipankar durgesh
dushyant eknath farooq feroz gagan gajendra ganapati gautam ghanshyam girish gokul gopal gopalakrishnan gopinath govind govinda gulab gulam gurbachan
gurdeep gurmeet gurmukh gurnam gyanendra hardeep hardik harbhajan hari-krishna hariharan harish harjit harkishan harpal harsha harshad harshvardhan
hemant himanshu hitesh iqbal ishan ishwar jagadish jagan jagannath jagat jagdeep jagdish jagjit jai jaidev jairam janardan jaswant jatin jayant
jayanta jaydeep jayesh jignesh jitendra jitesh jyotiraditya kailash kamal-nath kamalesh kamlesh kanhaiya kapil karnail kartik kashinath kaushal
kaushik ketan keshav kishan kishor kishore krishna krishnan krishnamurthy kuldeep kulwant kunal lakhan lakshman lalit lallan lalu lalitesh laxman
lokesh madan madhav madhukar madhusudan mahadev mahipal makarand mallikarjun mangesh manik maninder manjunath manoj mayank milind mithun mohit mohsin
mrinal mrityunjay mukul munish murali muralidharan murugan nabin nagaraj nagendra nagesh nalin namit nana-patole nandan nandkishore narayan narayanan
naren narottam naveen neelesh neeraj nihar nilesh niraj niranjan nirmal nishant nishikant nitesh nitin omkar omprakash pankaj parag paramjit paras
paresh parmeshwar partha parthasarathi pavan pawan pinaki pinarayi piyush prabhakar prabhat prabir pradeep pradip pradyumna prafulla prahlad pramod
pranay prasanna prasanta prasenjit prashant pratap prateek pratik praveen prem premchand prithvi prithviraj pritam puneet purushottam pushkar
radhakrishnan raghav raghavan raghavendra raghu raghubir raghunath raghuram rajan rajat rajbir rajdeep rajib rajinder rajkumar raju rakshit rama-rao
ramachandran ramakant ramakrishna ramanathan rambabu ramdas rameshwar ramnath ranbir randeep randhir ranganath ranjan ranjit ratan rathin ravindra
ravinder ravish revanth ritesh ritwik rohit rohtash roshan-lal rupesh sachin sadanand sagar sahil saji sajjan sameer sampath samrat sandeep sandip
sangram sanjeev sanjib sankar santanu santhosh santosh sarvesh sasi sasikumar satish satpal satyajit satyendra saumya-kanti saurabh saurav selvam
senthil shailendra shailesh shakti shambhu shamim shantanu sharad shashank shashi shashikant shatrughan shibu shiv shivaji shivam shovan shrikant
shubham shubhendu shyam siddaramaiah siddhartha sisir sitaram sivakumar snehasish sohail somnath soumen soumitra sourav sreejith sridhar srikanth
srinivasan subhas subir subodh subrata subramaniam sudarshan sudeep sudhakar sudhanshu sudhir sudip sugata sujit sukanta sukhbir sukhdev sukhwinder
sukumar sumit sundar sundeep supratim surajit suraj surendra surinder surjit surya sushant sushil suvendu swapan swarup tapan tapas tarak tarun
tathagata tejas tejashwi tejasvi thangam tirath trilok tridib tukaram tushar udai uday uddhav udhayanidhi ujjwal umesh upendra utkarsh utpal utsav
uttam vaibhav vallabh vandit varun vasant vasudev vasudevan vedant veerappa veerendra velu venkat venkata venkataraman vidyasagar vijayan vijender
vikas vikramaditya vikrant vilas vimal vinayak vineet vinit vipin vipul viraj virat virender vishnu vishwajeet vishwas viveka-nand yadav yash yashwant
yogendra yogesh yudhisthir yuvraj zaheer zakir zameer zubair abid adeel afzal aftab akram altaf amjad arsalan arshad asfandyar ashfaq asfand ateeq
athar awais ayaz azam badar bakhtiar basharat bilawal dawood ehsan ejaz faiz faizan fakhar faraz farrukh fawad fazal fazl ghafoor ghulam gohar hafeez
hasnain imtiaz inam inzamam irshad ishaq ishtiaq iftikhar ijaz ikram ilyas jahangir jamshed javid jawad junaid kamran kashif khawaja khurram khushal
liaquat luqman mansoor maqbool masood mazhar mehmood mehtab moeed mohib moin mubashir mudassar mujeeb murtaza mushahid mushtaq muzaffar nadeem naeem
najam nasrullah naveed nazir noman obaid omair owais pervaiz qamar qayyum rafiqul raheel rameez rana-sanaullah rauf raza riaz rizwan sabir safdar
saleem salahuddin saqib sarfraz sarmad shabbir shadab shafiq shafqat shahbaz shahid shahzad shakeel shakil sharjeel shaukat shehryar shoaib shuja
siraj suhail sufian taimur talha tanvir tanveer tauseef tayyab touqeer tufail umair usama wahab wahid waheed wajid waqar waqas waseem wasim yasin
younis yousaf zafar zahir zahoor zain zeeshan zohaib zulfikar zulfiqar anisul ataur asaduzzaman azizul badrul bazlur enamul fakhrul golam habibur
hafizur khandaker mahbub mahbubur mahfuz mahmudul mamunur matiur mirza mizanur mohiuddin monirul mostafizur motiur mozammel mujibur mushfiqur
nahid-islam nazmul nurul-islam obaidul rezaul ruhul saiful sajeeb salauddin sayeed serajul shafiqul shahabuddin shahriar shakib shamsul shariful
sirajul tarique tofail zahidul zillur ziaur anura chaminda chandana dilshan dimuth gotabaya janaka kumara lasith lasantha mahela nuwan rohana ruwan
sanath sajith sarath tilak udaya upul wasantha wijedasa bahadur bhim bidur binay biraj buddhi chhetri dev dipendra gyalwang jigme karma-wangchuk kul
lobsang pasang pemba prachanda pushpa-dahal ramchandra sherap sonam-wangchuk tenzing ugyen yubaraj ah-kow ah-hock ahmad-zahid aiman akmal amirul
asyraf azmin azri bakar budiman chee-keong danial fadhil fadli firdaus haikal halimi hanafi haris harith haron hasbullah hishammuddin izzuddin
jamaluddin kamarul khairul khairuddin lokman mazlan megat mohd muhamad mukhriz nazri nik-aziz norazman nordin rafizi rahim ramli rashdan rosli roslan
rusli saifuddin salleh samsuri shahidan shahrir shahrul shafie sulaiman syahrul tengku-zafrul wan-azhar yaacob yusof zainal zainuddin zaki zambry
zulkarnain achmad ade-irawan agung airlangga andika anies arief aryo asep bachtiar bagas bagus bahlil basuki bayu boediono boy-rafli cahyo darmawan
dedi dede-yusuf dendi didik djoko eka-putra fahmi fajar firman gatot gibran gunawan guntur hartono hasto heru idham ignasius iman irwan jaka jusuf
kusno listyo luhut mahfud muhaimin mulyono nadiem ngurah nugroho pandu pramono pratikno purnomo rachmat raden ramdhan ridwan rizky sakti sandiaga
sapto satria sigit slamet sofyan sudirman sugeng suhendra sulaeman suparman suryo susilo sutrisno syafruddin tatang taufik teguh teten triyono tubagus
udin untung wawan widodo wiranto wisnu yandi yudhi yulius yusril antonino arsenio artemio benhur bienvenido bonifacio cesario conrado crisanto
dionisio edgardo edilberto eleuterio eusebio feliciano florencio fortunato froilan gaudencio herminio hermogenes honorio isagani isidro jejomar
josefino juanito leandro lito macario manuelito marcelino melchor noynoy panfilo pacifico pepito policarpio prospero reynaldo rodante ruperto severino
sonny teofilo wilfredo chanthavy cuong duy hieu hoang huu hung huy khoa khoi kien manh minh nghia nhan phong phuc phuoc quang quoc thang thien thinh
tho thuan tien toan trong trung truong van-toan vinh vuong anutin apichart apirak arkhom boonlert chaiwat chaiyan chalerm chatchai chuan kriengsak
manop meechai natthawut nattawut niwat panitan phiphat pichai pongsak prasert prawit prayuth rangsiman sanan sansern saritwong seksan sirote somchai
somkiat somkid somsak sonthi srettha suphan supachai surachai surapong suthep thanakorn thanathorn thaworn theera torsak varawut veera vichit wichai
wirat wissanu wisanu yongyuth bo-bo kyaw lwin maung min-aung myint ne-win thant thiha tin-oo win-htein ye-htut zarni zaw zayar meas phay prak samdech
sar-kheng sok sokha sophal sothea veasna vuthy bounnhang khamtai thongloun akihiko akira-kun atsushi bunta chikara daichi daigo daisuke eiichi eiji
fumihiko fumitaka fumiya genzo goro hayato hidehiko hideaki hidetoshi hidetaka hikaru-kun hirofumi hirohito hiroshige hirotaka hiroto hiroyuki hisao
hisashi ichiro ikuo isao issei itsuki jiro jo-ji joji jun-ichi junji junpei juzo kaito katsuhiko katsumi-kun katsuo katsutoshi katsuya kazuaki kazuki
kazuma kazunori kazushi kazuya kei-ichi keiichi keiji keisuke keita keizo ken-ichi kenichi kenjiro kenzaburo kenzo kohei koichi koichiro koki konosuke
kosei kosuke kotaro kozo kunihiko kyohei manabu mamoru masaaki masafumi masahiko masaki masami-kun masamitsu masanori masao masaru masashi masataka
masatoshi masaya masayoshi masayuki minoru mitsuhiro mitsuo mitsuru morihiro motoki naofumi naohiro naoya nobuaki nobuhiko nobuhiro nobuyuki norio
noriaki noriyuki osamu rikiya ren-kun renzo ryo-ta ryohei ryoichi ryoji ryosuke ryotaro ryu ryuichi ryuji ryunosuke ryutaro sadao saburo satoru
seiichi seiji seiya shigeaki shigehiro shigekazu shigeki shigeo shin-ichi shinichi shingo shinichiro shinjiro shinsuke shintaro shinya sho shogo
shohei shoji shosuke shota shotaro shozo shuhei shuichi shuji shunichi shunsuke shuntaro soichiro sota sotaro susumu tadao taichi taiga taiki taisuke
takaaki takahiro takahito takanori takao takato takayuki takehiko takehiro takeru taku takuma takumi takuro takuya tatsuya teruo tetsuji tetsuo
tetsuya tokio tomohiko tomohiro tomoki tomoya toru toshiaki toshihiro toshikazu toshiki toshimitsu toshiro toshiyuki toyo tsutomu tsuyoshi yasuhiko
yasujiro yasuaki yasutaka yasutoshi yohei yoji yosuke yoshiaki yoshifumi yoshihiro yoshimasa yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito
yoshiyuki yudai yugo yuichi yuichiro yuji yusaku yusei yusuke yuta yutaka yuto yuya zenjiro byung-ho chan-ho chang-min chul-soo dae-jung dong-hyun
dong-won gi-hun hyeon-woo hyun-bin hyun-woo in-ho jae-hyun jae-in jae-myung jae-yong jae-won jin-ho jin-woo jong-un jong-il jong-min joon-ho jun-ho
jun-seo jung-hoon jung-woo kang-in ki-moon kyung-soo kwang-soo min-jae min-jun min-kyu moo-hyun myung-bak sang-ho sang-woo seok-jin seok-youl
seong-min seung-ho seung-hyun seung-jun sung-ho sung-hoon sung-jin tae-hyung tae-yong woo-jin yong-ho young-ho young-jin young-sam young-soo guoqiang
haitao jianguo jianhua jianjun jianping jintao junjie keqiang qiang qishan qigang shaohua shaoqi wenbin wenjie wentao xiaoming xiaoping xiaodong
yi-long zhengfei zhigang zhijun zhiqiang zhiyong zhongshan aaro aarne aatos akseli antti ari-pekka arto arttu arvo eero eetu eino erkko heikki hannu
harri ilkka iiro ilmari janne jari jarmo jarno jouko jouni juha juhani juho jukka jussi kalle kari-pekka keijo kimi kimmo lauri leevi markku mauri
miika mika niilo oiva olavi olli oskari pasi pauli pentti pertti raimo reijo risto sakari sampo santeri sauli simo tapani teemu teppo tero teuvo toivo
topi tuomo uolevi urho valtteri veikko veli vesa vilho väinö yrjö aage anker arild arnfinn arvid asbjorn asbjørn aslak audun birger birk bjarke bjarte
borge børge brage carl-henrik christen dagfinn didrik ebbe eigil eilert eirik endre erland erling esben eskild espen eyvind flemming frode geir
gjermund gorm gudmund guttorm gösta göran haakon håkon håvard halvard halvor hans-petter ingebrigt joakim jørgen jostein jorn jørn kaj ketil kjartan
kjetil knud laurits ludvig magne mattias mogens morten nicolai njål oddvar ola oluf ove pelle preben ragnar reidar rune sigbjorn sigvard simen sivert
søren staffan steinar stian svend sverre sverker terje thorbjørn thore thorkild thorleif torbjørn tord torgeir torgny torkel torstein trond trygve
truls uffe ulrik vegard verner viggo vidar yngvar yngve øystein øyvind åke alois arno benno berthold bodo burkhard burkhart christoph detlef dierk
eberhard eckart eckhard eckhart ekkehard engelbert erhard ewald ferdi folker frank-walter franz-josef frieder fridolin friedhelm friedemann frithjof
gebhard gernot gero götz günter günther hajo hanno hanns hans-dieter hans-georg hans-jochen hans-jürgen hans-peter hans-werner hansjörg hartmut
hartwig hasso heinz-christian helmuth henner hermann-josef hilmar holger hubertus ingo jan-philipp jörg jörn jost kai-uwe karl-heinz karl-josef
karl-theodor kilian klaas korbinian kuno leonhard ludger malte meinhard ortwin ottmar quirin raimund rainald roderich rüdiger ruprecht siegbert
siegmar siegmund sönke steffen tankred thorben tilman tilo timm torben traugott ullrich urs veit vinzenz volkmar waldemar walther wendelin wieland
willi willibald wolf-dieter wolfhard wolfram adriaan aart albert-jan alwin arend arie arjen arjan auke barend bauke berend bert-jan boudewijn bram
coen cornelis daan diederik dirk-jan douwe eelco egbert elco evert ewout floris frans gerben gerrit gert-jan geert gijs haye hendrik-jan henk hidde
huub jaco jan-peter jelle jochem joep joris jurriaan kees koen laurens leendert lieven lodewijk luuk matthijs menno mels niek onno peter-jan pepijn
piet pim quinten reinier rens roelof ruud sjaak sjoerd stijn sybren teun thijs tijs tjeerd toon twan wessel wiebe willem-alexander wolter yde
`
const FEMALE = `
verity skye padma ngaio annis kerensa loveday
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
aeronwy alys anwen arianwen bethan beca blodwen branwen briallen caryl cari ceinwen ceridwen ceri delyth dwynwen efa eilir eirlys eirwen eleri elen
eluned enfys esyllt fflur glenys glesni gwawr gwenda gwendolen gwenfair gwenllian gwenan gwenno gwyneira haf heledd heulwen leri lisabeth lleucu luned
mair marged meinir meinwen mererid morfudd morfydd myfi nerys olwen rhian rhiain rhianwen rhonwen sara-louise sioned siwan tegwen teleri tesni undeg
wenna ailis annag beathag beitris caitriona ceit ceitidh chrissie eilish eilis fenella fionnghal giorsal ishbel iseabail kirsteen mairghread marsaili
morven muireall oighrig peigi seona seonaid senga sheena shona sorcha ailbhe aine áine aislinn aoibheann aoibhe aoibhinn assumpta attracta bairbre
blathnaid bláthnaid breda breege bridie bronagh cait cáit caoilfhionn caragh catherina clodagh cliodhna clíona cliona colette concepta dearbhla dervla
dearbhaile derbhla dympna eadaoin eithne enya etain ethna fidelma finola gobnait keelin keeva laoise lasairfhiona mairéad maire máire majella meadhbh
meabh medb mella moya moyra muireann muirne nainsi neasa nessa noirin nóirín nollaig oonagh orfhlaith orlagh padraigin ríona riona róisín sadhbh
siobhán sile síle treasa triona úna adelina aleesha alexa alfreda alix anabelle araminta averil bea beattie bev beverley binky briony bryony caron
charis christabel clemmie cressida daph davina deb debs dilly dodie drusilla dulcie eartha elfrida elodie emmeline esme esmé ettie evadne evie flick
florrie gaby gaynor georgie gertie gilly glenis grizelda gwendoline hetty jacqui janie jaqueline jilly jinny jodi juno keeley keira kezia kitty
lettice libby lily-rose lucasta lynsey maddy madge marjory milly morwen nerissa ottoline pru prue prunella rach rosaleen roz ros roxy sephy shaz
shelagh sophy steph sukie suki tabby thomasina tiggy topsy zoë aaliyah amaya aniyah breonna chantelle denisha ebony jaleesa jamilah janae jazmine
jolene kamisha kashonda kenisha keyana kiana kierra ladonna lakeisha lakisha laquita lashonda lashawn latavia latesha latonya latrice lawanda makayla
marquita mikayla monae myesha nakia nevaeh niesha nyla quanisha raynell ronisha rosalynn sasheer shalonda shameka shanae shanelle shanice shanika
shaniqua shaquana sharonda shavonne shavon shawnda sheniqua sherelle tamera tameka tamia tanesha tashawna tawana tenisha toya tyesha whitley zaria
zendaya adanech adey almaz alem amsale aregash aster asnakech ayantu ayelech azeb birtukan bizunesh derartu ejigayehu emebet etenesh faduma fahma
fantu fatuma feven fowsiya freweyni genet genzebe gete hirut hodan idil ifrah kuri lemlem letesenbet liya mahlet makda meaza meselech meseret mihret
mulu mulumebet netsanet rahel rahma ruqiya sahra selamawit senait senkelesh simegnew sintayehu tigist tirunesh tsehay tsion tsige waris wude yeshi
yodit yordanos zenebech zewditu zeritu adhiambo akoth amondi anyango apiyo auma awino awuor chebet chelangat chelimo chemutai chepchumba chepkemoi
chepkoech cherono cherotich cheruto fridah hellen jebet jelagat jepchirchir jepkemboi jepkosgei jeptoo jerotich jerop jerono kadzo kanini kwamboka
makena mapenzi mariamu moraa mukami mumbi mumbua muthoni mwanaisha mwikali mwende nafula nakato nabirye nabukenya nakalema nalubega namatovu namukasa
namusoke namutebi nansubuga nanyonga nasimiyu natukunda neema nekesa njambi njoki nyaboke nyaguthii nyakio nyambura nyawira nyokabi nyiramana rehema
rukia salama syombua wacera wacuka waithera waithira wairimu wamaitha wamuyu wangeci wangui wanjira wanjiku wanza wayua winfred wavinya zainabu zawadi
zuhura zuwena uwimana umutesi mukamana ingabire uwera mutesi uwase abimbola abosede adaobi adaora adebola adeola adesuwa adetoun adunni aderonke
afolake akudo amarachi arinola asabe atinuke ayinke bilikisu bisi bisola bimpe bolanle bosede bose chiamaka chichi chidimma chika chimamanda chinelo
chinenye chinyere chisom chizoba damilola dupe ebele ebun eberechukwu ekaette enitan enobong ezinne ezinwa fola folake foluke fumilayo funke funmi
gbemisola habiba hajara halimat hauwau idara ifunanya ijeoma iyabo iyabode kaosara kemi kikelomo kudirat labake ladi mfon mosunmola modupe mojisola
morenike moremi motunrayo mujidat ndidi nkem nkemdilim nkiru nkoyo nneka nnenna nwakaego nwamaka obiageli obianuju ogechi ogechukwu oge olabisi
olajumoke olubunmi olufunke olufunmilayo oluchi oluremi oluwakemi omolara omolola omotola omowunmi onyinye onyinyechi oyinkan oyinkansola queenette
rabiat rakiya ramatu ronke ruqayyah salamatu sekinat sefi simisola tejumola temi titi titilope tiwa toke toyin uju ulomma uzoamaka yejide yewande
yemisi zulaihat abenaa abla adjoa adoma adwoa afia afua afi akos akosua akua akweley amma araba aseye awo baaba dzifa efua ekua enyonam esinam korkor
mansa mawusi nana-ama oforiwaa serwaa yaa yaayaa aissatou adja aby arame assa bineta bintou dieynaba djeneba fanta fatim kadiatou kadidia khady
korotoumou maïmouna mariama mariame ndeye nafissatou nana-aicha oumou penda ramata rokhaya salimata seynabou sokhna andiswa asanda ayanda boitumelo
bongekile buhle busi buyiswa dikeledi dineo duduzile fezeka fundiswa gugu gugulethu hlengiwe keabetswe keitumetse khanyisile khanyi khensani lindelwa
lungile mamello mapule masego matshidiso mmabatho mmaphefo mokgadi naledi nandi nandipha nobuhle nobuntu nolwazi nombulelo nomcebo nomfundo nomonde
nompumelelo nomsa nomthandazo nomusa nomvuyo nomzamo nonceba nondumiso nonhlanhla nonkululeko nontobeko nontsikelelo nonzwakazi nosipho nosizwe
nothando noxolo nozipho nthabiseng ntombi ntombifuthi ntombikayise nwabisa phindile phumeza phumla phumzile puleng refilwe reitumetse sbongile
sebenzile sibongile siphokazi sindi sindiswa sindisiwe sinazo thabile thandi thandiswa thembeka thembelihle thembi thembisile tholakele thoko
thokozile thuli thulisile tintswalo tsakane tshegofatso tshidi vuyelwa vuyiswa xoliswa yoliswa zandile zinhle zintle ziyanda zodwa zoleka zoliswa
chenai chiedza chipo fadzai fungai kudzai maidei nyaradzo nyarai rumbidzai ruvimbo rutendo sekai shupikai tambudzai tsitsi vimbai yeukai aarti aarushi
aditi akanksha akhila alka alpana amala amrita amruta anagha anamika ananya anandi anindita anju ankita annapurna antara anuja anupama anupriya
anuradha anusha anushka aparajita apoorva archana arpita aruna arunima ashalata ashima ashwini atishi avani avantika babita bandana barkha beena
bhagyashree bhanumati bharati bhavana bhavani bhumika bina bindu bipasha bindiya brinda chandni charulata charu chhaya chitra damini damayanti
darshana deepali deepshikha deepti devaki devika dimple dipali dipti disha divyanka ekta esha farha gargi garima gauri gayathri geeta geetanjali
geetha gitanjali gouri gunjan hamsa harini harshita harsimrat hemalatha hemangi hemlata indrani indu ipsita isha ishita jahnavi janaki janhavi jaya
jayalalithaa jayanthi jayanti jayashree jhansi jhanvi juhi jwala jyothi jyotsna kajal kajol kakoli kalyani kamini kanika kanimozhi kankana kanta
kareena kasturi kaveri kavitha kavya keerthi ketaki khushboo kirti komal kriti kruti krutika kumkum kumud laboni lalita lalitha latha lata latika
lavanya laxmi lekha lopamudra madhavi madhulika madhuri madhurima mahua mahasweta maitreyi mala malathi malavika mallika malini mamata mamta manasi
mandakini mandira manisha manjari manjiri manjula manju manjusha mayawati medha meena meenakshi meenal megha meghana mehak menaka mitali mithila
moushumi mousumi mridula mrinalini mrunal mugdha nagma naina nalini namita namrata nandini nandita nayana nayantara neela neelima neena neerja neeta
neetu nidhi niharika nikhita nilanjana nilima nimisha nimmi nirupama nishita nitu nitya niveditha nivedita nutan ojaswini pallavi pankaja paramita
parineeti parul parvathi paulomi piyali pooja poorna poornima pournima prabha prachi pragati pragya prajakta prakriti pranita pratima pratyusha
preetha preity prerna pritika priyadarshini priyamvada punam punita purvi pushpa pushpalata rachana rachita rachna ragini rajani rajashree rajeshwari
rajkumari rajni rakhi ramya rani ranjini ranjita rashmi rashmika rasika reena renu reva revathi revati riddhi richa rinku ripa ritika ritu riya rohini
roja roopali roshni ruchi ruchika ruchira rupa rupali rupashree rutuja sabita sadhana sadhvi sagarika sahana saheli sakshi saloni samhita samiksha
samita sampada samruddhi sanchita sangeetha sangita sanjana sanjukta sanskriti santoshi sarala saraswati sarayu sarika sarita saroja sarojini
sashikala sasmita satarupa satabdi savita savithri seema sejal shaila shailaja shakuntala shalaka shambhavi shantha sharada sharadha sharmistha
sharvari shashikala shashwati sheela sheetal sheila-dikshit shikha shilpi shivangi shivani shobhana shobhita shraddha shravani shruthi shruti shubha
shubhangi shubhra shweta shyamala shyamali sindhu smitha smriti sneha snehal snehalata sohini sonakshi sonal sonali sonam soni sowmya sreelekha sreeja
sridevi srijita srishti subhashini suchandra sucharita sucheta suchismita suchitra sudeshna sugandha suguna suhasini sujatha sukanya sulakshana sulbha
sulochana sumalatha sumana sumangala sumathi sumati sumitra sunaina sunanda sunayana sunetra sunidhi sunitha surabhi surbhi surekha suruchi sushama
sushila sushmita susmita suvarna swarna swaroopa swathi sweety tanaya tanuja tanushree tanvi tapasi tapasya taruna tanmayee tejaswini tripti triveni
trupti tulika upasana urmi urvashi usha ushasi utpala vaidehi vaijayanti vaishnavi vandita vanitha vanaja vani varalakshmi varsha vasanthi vasudha
vibha vidhi vijayalakshmi vimala vinaya vineeta vinita yamini yami yashoda yashodhara yashica yogita abida adeeba afshan aleema aliya ambreen ameena
aneela anila anum arfa arooj asifa asiya atiqa atiya azra bakhtawar begum bushra dania erum faiza fakhra fariha farheen farzana fauzia fehmida fouzia
ghazala gulalai hadiqa hafeeza hajra haleema hamida hareem humaira iffat iqra iram irsa irum jahanara javeria kainat kalsoom khalida kinza kishwar
kulsoom laiba madiha mahira mahnoor mahreen maleeha mehreen mehrunnisa mehwish momina mukhtaran munazza muneeba musarrat muniba nabeela naheed nahid
naila najma nargis naseema nasreen nausheen nazia nazish neelofar nida nighat nilofar nosheen nusrat qandeel quratulain rabia rabiya rafia raheela
raheema ramsha razia rehana riffat rizwana romaisa rubab rubina ruhi ruqia saadia sabahat sabeen sabiha sadaf sadia safia sahar saima sajida saleha
samina sanam sania sehrish shagufta shahida shakila shandana shazia sheema shehla shehnaz sherry-rehman shireen sidra sitara sobia sumbul summaiya
sundas syeda tabassum tanzeela tasneem tayyaba tehmina tooba umaima urooj uzma warda yusra zaib zahida zareen zartaj zeba zebunnisa zeenat zehra
zunaira afroza anwara bilkis dilara farhana fazilatunnesa ferdousi hosne jesmin kaniz khaleda khurshida lutfun mahbuba mahmuda matia momtaz nahar
nasima nazma parvin rabeya rawshan rehnuma rezwana rokeya roushan rumana rumeen runa sabina-yasmin salina selina-hossain setara shahana shahnaz
shamima sharmin suraiya sufia sultana taslima tahmina chamari chandrika chathurika dilrukshi dinesha hirunika inoka kumudu malani nadeesha nayomi
nilmini niluka piyumi sandamali shiranee sirimavo sudarma sujeewa thamara thushari udeshika aslinda aziah azalina azizah azlina azmah azura dayang
faridah fauziah habibah halimah hamidah hamizah hannah-yeoh haslinda hasmah hasnah haniza kamariah kartini khairiah latifah latheefa liyana mahani
maimunah maznah maria-chin masitah mastura mazlina nadiah nafisah natrah nik-safiah nina-noor noorhayati norain norazlin norela norhayati norhasimah
norlela norliza normah normala noryani nurhaliza nurhayati nurhidayah nurliyana nurul-izzah puteri rafidah rahayu rahmah ramlah rashidah rina-harun
rohaya rohayah rokiah roslinda rosmah rosnah rozana rubiah ruhaini saadiah sabariah safiah saidatul salbiah salmah salmiah sarimah sharifah shahrizat
shariffah sofea suhaila suraya syarifah tengku-maimun wan-azizah zaitun zaleha zalina zarinah zuraida zuraini anindya anisa annisa arini asih astri
astuti chairunnisa desi desy devi dinda elly endah endang erna ernawati esti fatmawati fitri fitria fitriani hartati hastuti herawati ida-ayu iin ika
indah indri indriyani intan irawati ira-koesno isti kartika khofifah lestari lilis melati najwa neneng ningsih nunung nyai pipit pratiwi puan puspa
putri rahmawati ratih ratnasari retno rieke rini rustini sekar setyowati sinta suci sulastri sumarni suryani susi susilawati tika titin titiek
tri-rismaharini tuti tya umi ummi uswatun utami widya winarti wulandari yanti yati yayuk yeni yenny yuliana yuni yuniarti yunita analyn annaliza
bernardita carmelita cecille charo cielo conchita consolacion cristeta dalisay divina editha elenita emelita erlinda estrella felicidad flordeliza
girlie grace-poe herminia imee imelda-marcos jinkee leonila liwayway loida loren-legarda lucita luningning luz luzviminda maricel maricar marites
marilou marivic marlyn maritess melchora milagros mylene nelia nenita nimfa ofelia pacita patria pilita purificacion remedios teresita winnie-monsod
zenaida anong apinya arunee benjamas boonsri busaba chalida chintana chompoo duangjai jaruwan jintana kamonwan kanya kanokwan khwanruedi malee mayuree
naowarat naruemon nattaya nittaya noppawan orapin ornuma paetongtarn pannika patcharin pavena peechaya pensri phatcharee phenphan pimchanok pornthip
praphaphan rapeepan ratchanee rattana rungnapa saowalak sasithorn sirikit siriporn siriwan sirinya somjai somying sudarat sumalee sunee supaporn
supatra suwanna thanyarat thida varaporn wandee wanida warunee wilaiwan yaowapa yupa chanthy kunthea mu-sochua phalla pisey sokhom sopheap sophea
sreymom sreyneath theary vanny hnin nilar sandar thandar thiri tin-tin wai-wai yamin zin-mar aiko airi akane akari akemi akiko arisa asami atsuko
ayako ayame ayami ayane ayano ayumi azusa chie chieko chiharu chika-ko chikako chinatsu chisato chiyo chiyoko eiko emiko eri eriko etsuko fuyuko fumie
fumika fusako hanako haruko harue hatsue hideko hikari himari himeka hisako hisae hitomi honami honoka ikuko kaho kahoko kako kanae kanako kanoko
kasumi katsuko kayo kayoko kazue kazuko kei-ko kiko kimiko kiyoko kiyomi kotone koharu kotomi kumi kuniko kurumi machiko madoka maiko maki mami mamiko
manami masae matsuko mayu mayuko mayumi megumi mei-ko michiyo midori mieko miho mihoko mikiko miku mina-ko minako mio misaki misako mitsue mitsuyo
miwa miwako miyako miyo miyoko miyuki moeka moeko momoka momoko motoko mutsuko nami namie nana-ko nanae nanako nanami nao-ko natsuko natsumi nobuko
nodoka nonoka nori-ko otoha rei-ko rie rieko riho rika rikako riko rin-ko rina-ko risa risako ritsuko rumi rumiko ruri sachi sachie sachiko saeko saki
sakiko sakurako saori sara-ko satoko satomi saya-ko sayako sayo sayoko sayumi sayuri seiko shigeko shiho shihoko shiori shizue shizuka shizuko shoko
sonoko sumie sumiko sumire suzue suzuka suzuko suzuna tadako tae takako takayo tamae tamako tamami tamayo tamiko tatsuko teruko teruyo tokiko tomoe
tomoka tomomi tomoyo toshiko toshie toyoko tsukiko tsuneko tsuyako umeko wakako wakana yae yaeko yasuko yasuyo yorie yoriko yoshie yukako yukari
yuki-ko yukie yukiko yukina yukino yumeko yumika yuri-ko yurina yuzuki bo-ra eun-hee eun-jung eun-kyung eun-young geun-hye hae-won hee-jin hye-jin
hye-kyo hye-ri hye-sun hye-won hye-young hyo-jin hyo-ri hyun-jung hyun-sook ji-eun ji-hye ji-sun ji-yeon ji-young jung-ah jung-eun jung-sook keon-hee
kyung-hee kyung-wha mi-kyung mi-ran mi-sook mi-young min-hee min-jung min-ji min-seo myung-hee na-young sang-hee seo-yeon seo-yun seo-hyun so-hee
so-yeon so-young soo-jin soo-yeon soo-young su-ji su-mi sun-hee sun-young sung-hee sook-ja yeon-ah yeon-hee yeon-koung yeong-ae yoo-jin yoon-ah
yoo-jung you-jin young-ae young-hee young-ja yu-na yu-ri diep hanh hong-nhung huong huyen kieu kim-ngan ngan nguyet nhi nhu nhung oanh quynh suong
thoa tuyet uyen van-anh aila aili anna-maija annikki anneli annukka arja auli eeva eija eila emmi eveliina heli helmi henna heta hilkka iida iiris
iina inari irja jaana jenni jonna katariina kati katri kerttu kirsi liisa maarit maija marja marjatta marjo marjut marketta meeri merja mervi minttu
mirja mirva niina outi piia pirjo pirkko päivi raija riitta ritva saara saila saija salla sanni seija senja silja sini sinikka sirkka sisko soile suvi
taina taru teija terhi tiina tuija tuula tuuli vappu venla viivi vuokko agda agneta alfhild anne-grete anne-marie annelise ane ann-kristin
ann-christin ann-marie arnhild asta aud aase åse åsa berit birthe bolette borghild britt-marie cathrine ditte dorte dorthe edel eldbjørg ellinor elna
freja frøydis gitte grethe gry gunhild gunnhild gunvor guri hege henny hildur hjørdis hulda idunn ingegerd ingela ingunn ingvild iselin jannicke
jorunn jytte kamilla karianne kine kjersti lene lisbet liselotte lykke maiken maj majken malene mai-britt marte mie märta nanna norunn oda oddny
oddrun oline ragna randi rannveig rigmor signe sigrun solfrid svanhild synne synnøve sølvi thyra tine tiril torunn toril tuva ulrika unn vibeke viveca
ylva yrsa adelheid almut anna-lena annedore annegret annekathrin annerose babett birte carola constanze cordula dietlinde edelgard elfriede eva-maria
evelin franziska frauke gabi gesa gesine gitta gundula heidemarie heidrun hella helma henrike inge inka lieselotte marie-luise marlies mechthild nele
ortrud ricarda rosi roswitha sieglinde svenja swantje sybille traute ursel valeska walburga waltraud wiebke aafke aaltje annelien annemiek annemieke
annet betje brechtje carlijn carolien corine dieuwke diewertje dorine eefje esmee famke fenna floortje geertje geertruida gerdi greetje hanneke heleen
hendrika ineke jannie jantine janneke jildou jolanda jolien jorien josine kaat karien katrijn lidewij lieke liesje lisanne loes lotje madelief
margriet mariken mariëlle marije marijke marjan marjolein marjon marleen marloes miep nelleke nienke noortje pien rianne roosmarijn sietske tjitske
trijntje truus veerle wendela wies willemien willemijn wytske
`
/** Borne by men and women alike in countries with news in English. */
const EITHER = `
akila alex alexis andi andrea angel ariel dominique gabriele jan laurence morgan nicola pat sasha simone taylor ari arden aryn asa ash aspen auden avery ayo bailey billie blair bo bobbi briar brook carey carmine casey chi chinedu chun
dakota darcy dee-dee devon eden emerson finley gale gerri giang haruka hikaru hoa hong hui hyun ivory jade jaimie jamie jaye jean ji jin jing jordan
karan karma nicky kelly kendall kiran kim kit kris kyung lan lavern lei leigh leslie li lin lindsay linden ling london makoto meng merle min ming oakley
palmer phoenix qing reese river robin ruo sage sang seung shannon shea sky skyler soo sun sunny sydney tao tran tuan wei xi xiao xin yan yi ying
yu yun zhang zhao
marian sandy kerry ashley dana sam jackie toni aubrey hayden parker quinn rowan harper frankie bobbie jody mackenzie
haley addison kelsey michele yuki riley tui innes ceri eirian meredydd lindsey kasey jess jules lou mel steff stevie laurie loren nic nat noor
parminder manpreet gurpreet jaspreet harpreet sukhpreet amandeep mandeep navneet navjot kamal shashi sumeet sonam tshering tenzin roshan tashi nima
pema phurba chinonso chidera ebere kosi onyeka olamide oluwaseun seun tobi tolu tope temitope yemi yinka bola bolaji kehinde taiwo idowu ayomide dami
ope remi simi uche udo udoka ugo anele ayanda karabo kgomotso lebo lebogang lebohang lesedi lindokuhle mpho ntando simphiwe sinethemba tebogo thato
zola blessing tafadzwa tatenda tendai nyasha shingai bahati mukisa kaoru aoi kaede mizuki natsuki nozomi tsubasa chihiro chiaki hiromi masami katsumi
izumi iori akira shinobu tamaki yoshimi miki ji-woo ji-min ji-soo ji-won ji-hyun soo-min jung-hee bao khanh ngoc phuong quyen thao putu wayan ketut
nyoman dian dwi eka wahyu endang mika kari inge helge eli micky rene noa noam shai yuval amit lior hadar adi ziv nour nasim ihsan salam sabah
wisam raja deniz derya evren ozgur özgür umut ilkay güneş toprak
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
