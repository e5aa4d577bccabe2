import type { Editor } from '@tiptap/core'
import { isSafeAddress } from '#platform/documents/address.ts'
import { words } from '#platform/documents/editor-words.ts'
import { ask } from './ask.ts'
import { cardsFound, nameOf, type OfferedCard, type OfferedPicture, picturesAt } from './lists.ts'
import type { Say } from './parts.ts'

/** What a tool needs to ask the person something. */
export interface Asking {
  readonly home: HTMLElement
  readonly say: Say
  /** Said politely below the text. */
  readonly tell: (sentence: string) => void
  /** Remembers where a chosen picture can be seen. */
  readonly remember: (picture: OfferedPicture) => void
  /** Remembers what a chosen card is called. */
  readonly rememberCard: (card: OfferedCard) => void
}

export async function askForLink(editor: Editor, { home, say }: Asking) {
  const held: unknown = editor.getAttributes('link')['href']
  const answers = await ask(home, say, words.link, [
    {
      name: 'href',
      label: words.address,
      hint: words.addressHint,
      value: typeof held === 'string' ? held : '',
      ltr: true,
      problem: whyNotAddress,
    },
  ])
  if (!answers) return editor.commands.focus()
  const href = answers['href'] ?? ''
  const chain = editor.chain().focus().extendMarkRange('link')
  if (href === '') return chain.unsetMark('link').run()
  if (!editor.state.selection.empty || held) return chain.setMark('link', { href }).run()
  return chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
}

const whyNotAddress = (answer: string) => (answer === '' || isSafeAddress(answer) ? undefined : words.badAddress)

export async function askForPicture(editor: Editor, { home, say, tell, remember }: Asking) {
  const offered = await picturesAt(home.getAttribute('pictures'))
  if (!offered?.length) return tell(say(offered ? words.noPictures : words.notFetched))
  const choices = offered.map(({ fileId, name, src }) => ({ value: fileId, label: name, picture: src }))
  const answers = await ask(home, say, words.whichPicture, [
    { name: 'fileId', label: words.picture, choices },
    { name: 'alt', label: words.alt, hint: words.altHint },
    { name: 'caption', label: words.caption },
    { name: 'credit', label: words.credit },
  ])
  const chosen = offered.find(({ fileId }) => fileId === answers?.['fileId'])
  if (!answers || !chosen) return editor.commands.focus()
  remember(chosen)
  return editor
    .chain()
    .focus()
    .insertContent({ type: 'image', attrs: attributesOf(chosen, answers) })
    .run()
}

const attributesOf = ({ fileId, alt = '' }: OfferedPicture, answers: Record<string, string>) => ({
  fileId,
  alt: answers['alt'] || alt,
  caption: answers['caption'] || null,
  credit: answers['credit'] || null,
})

export async function askForCard(editor: Editor, { home, say, rememberCard }: Asking) {
  const seen = new Map<string, OfferedCard>()
  const find = async (typed: string) => {
    const found = await cardsFound(home.getAttribute('cards'), typed)
    return found?.map((card) => {
      seen.set(nameOf(card), card)
      const { title, label, lead } = card
      return { value: nameOf(card), label: title, detail: [label, lead].filter(Boolean).join(' · ') }
    })
  }
  const question = { name: 'card', label: words.whichCard, hint: words.whichCardHint, find }
  const answers = await ask(home, say, words.card, [question])
  const chosen = seen.get(answers?.['card'] ?? '')
  if (!chosen) return editor.commands.focus()
  rememberCard(chosen)
  return editor
    .chain()
    .focus()
    .insertContent({ type: 'embed', attrs: { kind: chosen.kind, ref: chosen.ref } })
    .run()
}

const tongues = [
  { value: '', label: words.ownLanguage, dir: null },
  { value: 'fa', label: words.persian, dir: 'rtl' },
  { value: 'en', label: words.english, dir: 'ltr' },
  { value: 'ar', label: words.arabic, dir: 'rtl' },
  { value: 'az-Arab', label: words.azerbaijani, dir: 'rtl' },
] as const

/** The chosen words, or the whole paragraph when nothing is chosen, are in another language. */
export async function askForLanguage(editor: Editor, { home, say }: Asking) {
  const choices = tongues.map(({ value, label }) => ({ value, label: say(label) }))
  const answers = await ask(home, say, words.whichLanguage, [{ name: 'lang', label: words.language, choices }])
  const tongue = tongues.find(({ value }) => value === answers?.['lang'])
  if (!tongue) return editor.commands.focus()
  const chain = editor.chain().focus()
  if (!editor.state.selection.empty)
    return (tongue.value === '' ? chain.unsetMark('lang') : chain.setMark('lang', { lang: tongue.value })).run()
  const attrs = { lang: tongue.value || null, dir: tongue.dir }
  return chain.updateAttributes('paragraph', attrs).updateAttributes('heading', attrs).run()
}

/** A note after the chosen words, with the cursor in it. */
export function insertNote(editor: Editor) {
  const { to, $to } = editor.state.selection
  if ($to.parent.type.name === 'footnote') return editor.commands.focus()
  return editor
    .chain()
    .focus()
    .insertContentAt(to, { type: 'footnote' })
    .setTextSelection(to + 1)
    .run()
}
