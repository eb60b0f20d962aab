/** The letters that formulas may have: those of STIX Two Math, as ranges of code points, and of the deck's own fonts. A test reads the font. */
import { codePointsOf, OF_THE_FONTS } from '../text/letters-of-fonts'

/** Without those for private use. */
export const OF_THE_MATH_FONT = codePointsOf(`
  20-7e a0-180 188 190 192 195 199-19b 19e 1a0-1a1 1a5 1aa-1ab 1ad 1af-1b0 1b5 1ba-1bb 1be 1c0-1c3 1de-1df 1f0
  1fa-1ff 218-21b 221 228-229 234-237 250-2e9 2ec-2ed 2f7 300-33f 346-347 34c-34d 359 35c 360-362 37e 384-38a
  38c 38e-3a1 3a3-3ce 3d0-3d2 3d5-3d6 3d8-3e1 3f0-3f1 3f4-3f6 400-45f 462-463 46a-46b 472-475 490-491 1d00
  1d07 1d1c 1d81 1d84-1d85 1d8a 1d8d-1d8e 1d98 1d9b 1da3 1e00-1ef9 2000-200d 2010-2022 2025-2026 202f-203c
  203e 2040 2043-2044 2047 204b-2052 2057 205f 2061-2064 2070-2071 2074-208e 20a3-20a4 20a7 20ab-20ac
  20b9-20ba 20bd 20d0-20df 20e1 20e4-20f0 2100-214f 2153-215e 2190-21ea 21f4-23ff 2422-2423 2460-2500 2502
  2506 2508 250a 250c 2510 2514 2518 251c 2524 252c 2534 253c 2550-256c 2571-2572 2580 2584 2588 258c
  2590-2593 25a0-26ff 2702 2709 2713 2720 272a 2736 273d 2772-2773 2776-2793 279b 27c0-27c9 27cb-27cd
  27d0-27ff 2900-2aff 2b12-2b4c 2b50-2b54 3012 3030 306e a727 a792 fb00-fb04 fffd 1d400-1d454 1d456-1d49c
  1d49e-1d49f 1d4a2 1d4a5-1d4a6 1d4a9-1d4ac 1d4ae-1d4b9 1d4bb 1d4bd-1d4c3 1d4c5-1d505 1d507-1d50a 1d50d-1d514
  1d516-1d51c 1d51e-1d539 1d53b-1d53e 1d540-1d544 1d546 1d54a-1d550 1d552-1d6a5 1d6a8-1d7cb 1d7ce-1d7ff
  1eef0-1eef1
`)

export const isInMathFont = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0
  return /\s/.test(letter) || OF_THE_MATH_FONT.has(code) || OF_THE_FONTS.has(code)
}
