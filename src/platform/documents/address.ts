const schemes = /^(https?:\/\/[^/]|mailto:[^@\s]|tel:\+?[\d-])/i
const ownPage = /^(\/(?![/\\])|#|\?)/
/** Spaces, controls, quotes, angle brackets and backslashes never stand in an address; browsers read some of them away. */
// oxlint-disable-next-line no-control-regex -- controls are what it looks for
const impossible = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029"<>\\^`{|}]/

/**
 * Whether a link may lead there: http, https, mailto, tel, or a page, fragment or query of our own.
 * `javascript:`, `data:` and addresses that borrow the scheme (`//host`) may not.
 */
export const isSafeAddress = (href: string) =>
  href.length <= 2000 && !impossible.test(href) && (schemes.test(href) || ownPage.test(href))

/** Whether a link leads to a page of the city's own. */
export const isOwnAddress = (href: string) => ownPage.test(href)
