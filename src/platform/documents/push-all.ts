/** Adds many to a list. `push(...many)` overflows the stack beyond some hundred thousand. */
export function pushAll<Thing>(list: Thing[], many: Iterable<Thing>) {
  for (const one of many) list.push(one)
}
