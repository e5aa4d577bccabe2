/**
 * Telephone numbers written with dashes, `041-35540000`. After Persian letters the bidi rules put their parts in the
 * wrong order, so the renderers isolate them. Ranges («۱۴۰۵-۱۴۰۶») begin neither with 0 nor with a plus and stay.
 */
const phone = /(?<![\p{L}\p{N}])(?:\+[1-9۱-۹]|[0۰])[0-9۰-۹]{1,4}(?:[-–][0-9۰-۹]{2,})+(?![\p{L}\p{N}])/gu

/** The text with every telephone number given to `isolate`, and everything else to `plain`. */
export function withPhones(text: string, isolate: (phone: string) => string, plain = (rest: string) => rest): string {
  let result = ''
  let from = 0
  for (const { 0: found, index } of text.matchAll(phone)) {
    result += plain(text.slice(from, index)) + isolate(found)
    from = index + found.length
  }
  return result + plain(text.slice(from))
}
