// Attribution corpora also count beliefs, wants and deeds. The cue decides
// whether something was said or shown.

const CUE_OF_SAYING = new RegExp(
  String.raw`\b(?:${[
    'say|says|said|saying|tell|tells|told|telling|add|adds|added|adding|claim\\w*|argu\\w*',
    'report|reports|reported|reporting|write|writes|wrote|written|writing|announc\\w*|stat(?:e|es|ed|ing)',
    'note|notes|noted|noting|ask|asks|asked|asking|warn\\w*|suggest\\w*|insist\\w*|accus\\w*|promis\\w*|vow\\w*',
    'pledg\\w*|explain\\w*|acknowledg\\w*|admit\\w*|den(?:y|ied|ies|ying)|declar\\w*|assert\\w*|alleg\\w*',
    'according to|tweet\\w*|urg\\w*|predict\\w*|respond\\w*|repl(?:y|ied|ies|ying)|recall\\w*|remind\\w*|repeat\\w*',
    'contend\\w*|complain\\w*|question\\w*|confirm\\w*|show|shows|showed|showing|indicat\\w*|reveal\\w*|describ\\w*',
    'call|calls|called|calling|propos\\w*|demand\\w*|estimat\\w*|conclud\\w*|mention\\w*|inform\\w*|quot\\w*',
    'testif\\w*|boast\\w*|jok(?:e|ed|es|ing)|detail\\w*',
  ].join('|')})\b`,
  'i',
)

/** Whether a cue ("said", "has been accused of") is one of saying or showing, not of thinking or wanting; '' if there is none. */
export function isSaying(cue: string): boolean {
  return CUE_OF_SAYING.test(cue)
}
