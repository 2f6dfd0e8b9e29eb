// What follows a name and belongs to it or to its bearer.

/** Tells apart two people with one name; part of the name, since father and son are two people. Lower case. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set('jr jr. sr sr. ii iii iv'.split(' '))

/** Degrees and orders, without full stops. Not "MA": Jack Ma. Lower case. */
export const DEGREES: ReadonlySet<string> = new Set('esq phd md obe cbe mbe kbe dbe qc kc mp mep frs'.split(' '))

/** Offices and ranks of lawyers and members, written in capitals after a full name: "Lowri Trefor MS". */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'KC QC SC SAN MP MS MSP MLA MLC MNA MPP MHK TD MEP OBE MBE CBE KBE DBE QPM FRS JP CPA RN MD DDS DVM PhD Esq'.split(
    ' ',
  ),
)
