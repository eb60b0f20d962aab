/** Lines that begin something else, which no paragraph goes on with (CommonMark), and the texts of footnotes. */
const BEGINS =
  /^ {0,3}(?:\[\^[^\][\s^]+\]:|#{1,6}(?:[ \t]|$)|`{3}|~{3}|>|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|<(?!https?:|mailto:|\/?(?:a|abbr|b|br|cite|del|em|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup)\b)|\||-{2,}$|(?:[*_][ \t]*){3,}$)/

export const beginsBlock = (line: string): boolean => BEGINS.test(line.trimEnd())
