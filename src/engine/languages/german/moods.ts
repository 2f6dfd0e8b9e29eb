// The German subjunctive of reported speech.

import { words } from '../verb-forms.ts'

/** Forms that by themselves mark a reported clause. */
export const MOODS = words(
  'erfahre glaube denke hoffe verdiene wachse koste zahle kaufe verkaufe suche biete helfe schreibe lese rede wohne warte ziehe steige sinke reiche störe verändere gewöhne schlafe esse trinke renne erwarte fordere beobachte prüfe untersuche melde befürchte verlange wünsche freue ärgere schaue höre rechne bemühe interessiere reagiere verhandle lehne steuere senke erhöhe schütze bekomme beziehe brenne sitze baue leide sei seien habe werde könne müsse dürfe solle wolle möge gebe gehe komme stehe liege bleibe lasse mache sehe finde halte nehme bringe brauche bestehe bedeute wisse führe zeige gelte drohe fehle gehöre handele laufe erinnere arbeite spiele diene leiste erfülle verfüge verstoße trage fahre falle gewinne verliere vertrete beginne betreffe betrage schade nutze wirke fühle kenne erhalte enthalte plane kämpfe lebe sterbe setze stelle lege sorge entspreche spreche treffe ergebe entstehe verstehe existiere funktioniere profitiere gäbe käme ginge ließe bräuchte wüsste stünde läge gäben kämen lägen stünden würde würden wäre wären hätte hätten könnten müssten dürften',
  'ändere akzeptiere antworte atme bedrohe beeinflusse befasse befinde befürworte begleite begrenze begreife begrüße begründe behandle behandele behaupte beherrsche behindere beinhalte bekämpfe belaste belege belaufe bemerke benötige benutze berate bereite berichte berücksichtige beruhe beschäftige beschränke bestätige bestimme besuche beteilige betone betreibe betreue bewege beweise bewerte bezahle bezeichne bezweifle bilde blockiere breche decke dauere dränge drehe dulde eigne empfehle empfinde engagiere entferne entfalle entlaste entscheide entwickle entwickele erfolge ergreife erhebe erhoffe erhole erkenne erkläre erlaube erlebe ermittle ermittele ermögliche eröffne erreiche erscheine erschwere ersetze erstrecke erteile erweise erwäge erzeuge erziele fasse feiere finanziere fliege fließe flüchte folge fördere frage fürchte gefährde gelinge genieße genüge geschehe gestalte gewähre greife gründe handle hänge hafte herrsche hindere hinterlasse informiere investiere kehre klage kläre klinge konzentriere kooperiere kontrolliere kritisiere kümmere lade lande leite lerne leugne liefere lohne löse mahne messe nähere nenne nütze öffne ordne organisiere passe passiere pflege produziere protestiere rate räume rechtfertige reduziere regele regiere reise rette richte rücke rufe ruhe sammle schaffe schädige scheine scheitere schicke schieße schlage schließe schreite schrumpfe schüre schweige sende spare sperre spüre stagniere stamme starte stimme stoße strebe streike streite stürze stütze teile trenne trete treibe überlasse überlege übernehme überprüfe übersteige übertreffe überwache überwiege überzeuge umfasse unterliege unternehme unterscheide unterstehe unterstütze verbessere verbiete verbinde verbleibe verbrauche verbreite verbringe verdanke verdränge vereinbare verfehle verfolge vergebe vergehe vergesse vergleiche vergrößere verhalte verhandele verhindere verkenne verlagere verlasse verlaufe verletze verleihe vermeide vermisse vermute vernachlässige vernichte veröffentliche verpasse verpflichte verringere versage versäume verschärfe verschiebe verschlechtere verschwinde versorge verspreche versuche verteidige verteile vertraue verursache verwalte verweigere verweise verwende verzeichne verzichte verzögere wage wähle warne wechsle wehre weigere wende werbe werfe werte wiederhole wiege zähle zerstöre ziele zögere zwinge zweifle',
)

/** Those that may also be hypothetical. */
export const CONDITIONALS = words(
  'gäbe käme ginge ließe bräuchte wüsste stünde läge würde würden wäre wären hätte hätten könnten müssten dürften',
)

/** "orakle er", "man übe": the indicative ends in -t or -te. */
export const MOOD_LOOK = { verb: /^(?!lange$|alleine$|gerne$)\p{Ll}+[^\Wt]e$/u, subjects: words('er man') }

/** The endings of third persons; participles have none of them. */
export const FINITE_LOOK =
  /^(?!ge\p{L}+(?:t|en)$)\p{Ll}{2,}(?:te|ten|t|en|ag|ieb|ief|ach|and|ahm|am|ing|og|ieß|ielt|uf|ar|ah)$/u
