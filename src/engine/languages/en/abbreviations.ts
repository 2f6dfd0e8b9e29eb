// Abbreviations whose full stop does not end a sentence. Our own list from general knowledge of
// English newspaper style (no source was copied).

/** Lower case, with the full stop. Titles and other forms that always precede something. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr. mrs. ms. mx. dr. prof. rev. fr. sr. hon. pres. gov. sen. rep. reps. sens. lt. col. gen. maj. capt. cmdr. sgt. cpl. pvt. adm. ' +
    'insp. supt. det. cllr. engr. smt. amb. sec. atty. st. ste. mt. ft. jr. vs. v. etc. e.g. i.e. cf. al. approx. est. no. nos. vol. pp. p. art. fig. ' +
    'jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. ' +
    'inc. corp. co. ltd. llc. bros. dept. univ. assn. ave. blvd. rd. hwy. a.m. p.m. u.s. u.k. u.n. e.u. d.c. n.y. l.a. u.s.a. u.s.s.r. ' +
    'ph.d. m.d. b.a. m.a. j.d. d.d.s. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. ' +
    'mont. neb. nev. n.h. n.j. n.m. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. d-calif. msgr. esq. messrs. mmes. gens. ret.'
  ).split(' '),
)

/** Those after which a sentence may end if a capital follows ("in the U.S. He left"). */
export const MAY_END_SENTENCE: ReadonlySet<string> = new Set(
  'etc. jr. sr. inc. corp. co. ltd. llc. a.m. p.m. u.s. u.k. u.n. e.u. d.c. u.s.a. u.s.s.r. ph.d. m.d. esq. calif. fla. al.'.split(
    ' ',
  ),
)

/** Those that are ordinary words unless a number follows: "No. 4", but "The answer was no." */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set('no. nos. vol. p. pp. art. fig.'.split(' '))

/** Those that are ordinary words unless capitalized: "Sat.", but "There she sat." */
export const WITH_CAPITALS: ReadonlySet<string> = new Set(
  'sat. sun. wed. mar. mon. ill. miss. wash. mass. ore. pa. ark. gen. col. rev. fr. hon. det. wis. del. mo. co. est.'.split(
    ' ',
  ),
)
