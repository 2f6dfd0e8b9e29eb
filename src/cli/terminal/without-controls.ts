/**
 * These would move the cursor, change the terminal's state or reverse the line's direction, so that an article or a
 * file name could draw over what is shown.
 */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu

/** The text in one line, safe for a terminal: control characters become spaces, or `instead`. */
export const withoutControls = (text: string, instead = ' '): string => text.replace(CONTROLS, instead)
