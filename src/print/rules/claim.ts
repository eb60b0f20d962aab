import type { Rule } from '../rule'

/** No claim of PDF/UA: nobody has validated the file. */
export const checkClaim: Rule = ({ xmp }) => (/pdfuaid/i.test(xmp) ? ['The file claims to be PDF/UA.'] : [])
