// Given names and their short forms in English. Our own list, from general
// knowledge of English usage; no list was copied. A form may belong to several
// names: "Chris" is Christopher and Christine.

const FORMS = `
abraham abe|albert al bert|alexander alex alec sandy|alexandra alex sandra|alfred al fred|andrew andy drew|angela angie
ann annie|anthony tony|antonio tony|arthur art|barbara barb|benjamin ben benny|bernard bernie|beverly bev|bradley brad
calvin cal|carolyn carol|catherine cathy cat kate katie|charles charlie chuck|christina chris tina|christine chris
christopher chris|clifford cliff|clinton clint|daniel dan danny|david dave|deborah deb debbie|dennis denny|donald don
dorothy dot|douglas doug|edward ed eddie ted|edwin ed|eleanor ellie|elizabeth liz beth betty eliza lizzie|eugene gene
florence flo|francis frank|franklin frank|frederick fred freddie|gabriel gabe|geoffrey geoff|gerald gerry jerry
gilbert gil|gregory greg|gwendolyn gwen|harold harry hal|henry hank harry|herbert herb|isaac ike|jacob jake
jacqueline jackie|james jim jimmy jamie|janet jan|jeffrey jeff|jennifer jen jenny|jeremiah jerry|jeremy jerry
jerome jerry|jessica jess jessie|john jack johnny|jonathan jon|joseph joe joey|joshua josh|judith judy|julia julie
katherine kathy kate katie kat|kathleen kathy|kenneth ken kenny|kimberly kim|lawrence larry|leonard len lenny
leopold leo|lewis lou|louis lou|louise lou|lucille lucy|margaret maggie meg peg peggy|martin marty|matthew matt
maxwell max|megan meg|melissa missy|michael mike mick mickey|michelle shelly|mitchell mitch|mohammed mo|nancy nan
nathan nate|nathaniel nate|nicholas nick nicky|nicole nikki|norman norm|pamela pam|patricia pat patty tricia
patrick pat paddy|peter pete|philip phil|phillip phil|rachel rae|randall randy|raymond ray|rebecca becky
reginald reg reggie|richard dick rick ricky rich|robert bob bobby rob robbie|roderick rod|rodney rod|ronald ron ronnie
rosemary rose|rudolph rudy|russell russ|samuel sam sammy|samantha sam|sanford sandy|sarah sally|sidney sid
stanley stan|stephanie steph|stephen steve|steven steve|stewart stu|stuart stu|susan sue susie|suzanne sue
terence terry|theodore ted teddy theo|theresa terry tess|thomas tom tommy|timothy tim timmy|valerie val|vernon vern
victor vic|victoria vicky|vincent vince|virginia ginny|walter walt|wesley wes|wilbur will|wilfred wilf
william bill billy will willie|zachary zach zack
`

const OTHERS: ReadonlyMap<string, ReadonlySet<string>> = readForms()

/**
 * "joe" and "joey" for "joseph", "joseph" for "joe"; but not one short form for
 * another, since they may belong to different names. Lower case.
 */
export const otherGivenNames = (name: string): ReadonlySet<string> => OTHERS.get(name) ?? NONE

const NONE: ReadonlySet<string> = new Set()

function readForms(): ReadonlyMap<string, ReadonlySet<string>> {
  const others = new Map<string, Set<string>>()
  const add = (name: string, other: string): void => {
    others.set(name, (others.get(name) ?? new Set()).add(other))
  }
  for (const group of FORMS.trim().split(/[|\n]/)) {
    const [name = '', ...short] = group.trim().split(' ')
    for (const form of short) {
      add(name, form)
      add(form, name)
    }
  }
  return others
}
