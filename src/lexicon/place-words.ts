// Words that begin the name of a place, a building or a street in French, Spanish, Italian and
// Portuguese, where the name is not a person's: "San Siro", "Colle Alto", "Palazzo Chigi". Our own
// list, from general knowledge of the languages. Without those that are given names as well.

const FRENCH =
  'mont val vallée château palais pont port pointe fort tour tours lac île îles rue avenue place boulevard quai gare parc stade plage col pic cap bois forêt porte cour hôtel hôpital collège lycée'

const SPANISH =
  'san villa monte sierra puerto puente plaza palacio torre torres playa cabo isla lago calle paseo estadio castillo cerro valle río barrio cabo parque'

const ITALIAN =
  'san monte monti colle colli castel castello piazza piazzale palazzo villa borgo torre torri porto porta ponte punta lago isola cima passo corso viale via valle vico stadio rocca capo foce parco bosco campo campi'

const PORTUGUESE =
  'são vila monte serra porto ponte praça palácio praia cabo ilha lagoa rua avenida estádio castelo vale rio morro bairro barra foz parque'

export const PLACE_WORDS: ReadonlySet<string> = new Set(
  [FRENCH, SPANISH, ITALIAN, PORTUGUESE].flatMap((list) => list.split(' ')),
)
