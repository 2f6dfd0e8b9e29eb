/** Would move the cursor, change the terminal's state or turn the line around, so that an article or the name of a file could draw over what is shown. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu

/** The text as it may go to a terminal, in one line: control characters become spaces, or what else is given. */
export const withoutControls = (text: string, instead = ' '): string => text.replace(CONTROLS, instead)
