import type { Inline, ItemBlock, List, ListItem } from './model.ts'
import { type HtmlNode, styleOf, tagOf, textIn } from './paste-inline.ts'
import { pushAll } from './push-all.ts'

/** A paragraph of Word that only looks like a list item. */
export interface FakeItem {
  readonly level: number
  readonly ordered: boolean
  readonly content: readonly Inline[]
}

/** The fake list item a paragraph is, by Word's `mso-list:l0 level1 lfo1`; nothing for any other node. */
export function fakeItemOf(node: HtmlNode, inlineOf: (node: HtmlNode) => Inline[]): FakeItem | undefined {
  if (!/^(P|DIV|H[1-6])$/.test(tagOf(node))) return undefined
  const level = /mso-list: ?\S+ level(\d)/.exec(styleOf(node))?.[1]
  if (!level) return undefined
  return { level: Number(level), ordered: isNumber(markerIn(node)), content: inlineOf(node) }
}

/** «۱.», `2)`, `a.`, «الف-», `iv.`: anything with a letter or digit that is not the lone `o` of Word's round bullets. */
const isNumber = (marker: string) => /^[\p{L}\p{N}]{1,4}\s*[.)-]/u.test(marker.trim())

/** The sign Word wrote before the words: the text it says other programs should ignore. */
function markerIn(node: HtmlNode): string {
  for (const child of Array.from(node.childNodes)) {
    if (/mso-list: ?ignore/.test(styleOf(child))) return textIn(child)
    const inner = child.nodeType === 1 ? markerIn(child) : ''
    if (inner !== '') return inner
  }
  return ''
}

interface Growing {
  readonly level: number
  readonly ordered: boolean
  readonly items: { type: 'list_item'; content: ItemBlock[] }[]
}

/** A run of fake items as real lists, nested by their levels. */
export function listFromFakes(fakes: readonly FakeItem[]): List[] {
  const lists: List[] = []
  let open: readonly Growing[] = []
  for (const fake of fakes) open = placed(fake, open, lists)
  return lists
}

/** Puts an item where its level and kind want it; the lists that stay open for the next one. */
function placed(fake: FakeItem, open: readonly Growing[], lists: List[]): readonly Growing[] {
  const item = { type: 'list_item' as const, content: [{ type: 'paragraph' as const, content: fake.content }] }
  const reachable = open.filter(({ level }, index) => index === 0 || level <= fake.level)
  const here = reachable.at(-1)
  if (here && here.level >= fake.level && here.ordered === fake.ordered) {
    here.items.push(item)
    return reachable
  }
  const parents = parentsOf(reachable, fake)
  return [...parents, begin(fake, item, parents.at(-1), lists)]
}

/** The lists above an item that begins a new one. */
const parentsOf = (open: readonly Growing[], fake: FakeItem) => open.filter(({ level }) => level < fake.level)

function begin(fake: FakeItem, item: Growing['items'][number], parent: Growing | undefined, lists: List[]): Growing {
  const items = [item]
  const list: List = { type: fake.ordered ? 'ordered_list' : 'bullet_list', content: items satisfies ListItem[] }
  const home = parent?.items.at(-1)?.content ?? lists
  home.push(list)
  return { level: fake.level, ordered: fake.ordered, items }
}

/** Word's notes by their ids (`ftn1`), found at the end of what was pasted. */
export function notesDefinedIn(root: HtmlNode): ReadonlyMap<string, HtmlNode> {
  const notes = new Map<string, HtmlNode>()
  const waiting = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const id = node.getAttribute?.('id') ?? ''
    if (/^(ftn|edn)\d+$/.test(id)) notes.set(id, node)
    else pushAll(waiting, Array.from(node.childNodes))
  }
  return notes
}

/** The place at the end where Word keeps its notes. */
export const isNoteList = (node: HtmlNode) => /mso-element: ?(footnote|endnote)(-list)?/.test(styleOf(node))
