import { forgetPages, keepThisPage } from '#platform/offline/islands/keeping/keep.ts'
import { Sentences } from '#platform/offline/islands/keeping/sentences.ts'
import { tryAgain } from '#platform/offline/islands/keeping/try-again.ts'
import { firstMissing, isWaiting, type KeptVerdict } from '../rules/kept-verdicts.ts'
import { VerdictBook } from './visits/book.ts'
import { drawKept } from './visits/show.ts'
import { VisitForm } from './visits/visit-form.ts'

/** More than somebody sees in a day; with it a phone fetches some minutes at most. */
const mostTaken = 40
/** A list may be of yesterday. */
const dayAndTime = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const

/**
 * The phone of an inspector: takes the list along, and keeps verdicts given where no network is until the city has them.
 * Without it the pages are plain lists and forms. A verdict lies in the phone's notebook before it is sent, so that a
 * photograph that does not get through loses nothing.
 */
export class VisitKeeper extends HTMLElement {
  #book: VerdictBook | undefined
  #says = new Sentences({})
  #isSending = false

  connectedCallback() {
    this.#says = new Sentences(JSON.parse(this.getAttribute('words') ?? '{}'), dayAndTime)
    void this.#begin()
  }

  async #begin() {
    this.#book = await VerdictBook.open(this.getAttribute('person') ?? '')
    for (const tools of this.querySelectorAll<HTMLElement>('[data-tools]')) tools.hidden = false
    this.#onClick('[data-take]', () => this.#take())
    this.#onClick('[data-forget]', () => this.#forget())
    this.#onClick('[data-send]', () => this.#send())
    const form = this.querySelector('form[enctype]')
    if (form instanceof HTMLFormElement) this.#beginForm(new VisitForm(form))
    await this.#show()
    tryAgain(() => this.#send())
    await this.#send()
  }

  #beginForm(form: VisitForm) {
    form.begin()
    form.onSubmit(() => void this.#judge(form))
    this.#onClick('[data-here]', async () =>
      this.#put('[data-place]', this.#says.say((await form.fillPlace()) ? 'placed' : 'noPlace')),
    )
  }

  #onClick(path: string, act: () => Promise<unknown>) {
    this.querySelector(path)?.addEventListener('click', () => void act())
  }

  /** Into the notebook first, then to the city. */
  async #judge(form: VisitForm) {
    const given = {
      address: form.address,
      title: this.getAttribute('claim') ?? '',
      fields: form.fields,
      at: Date.now(),
    }
    const missing = firstMissing(given)
    if (missing) {
      form.focus(missing)
      return this.#put('[data-state]', this.#says.say('incomplete'))
    }
    const kept = await this.#book?.keep(given)
    return kept && this.#tell(form, kept)
  }

  /** What the city refuses now it says on its page, over the form. */
  async #tell(form: VisitForm, kept: KeptVerdict) {
    const outcome = await this.#book?.send(kept).catch(() => undefined)
    if (outcome === 'recorded') return location.assign(this.getAttribute('list') ?? '')
    if (outcome === 'refused') {
      await this.#book?.drop(kept.id)
      return form.sendAsPage()
    }
    form.hide()
    this.#hide('[data-spot]', true)
    return this.#show(outcome === 'signed-out' ? 'signedOut' : 'kept')
  }

  async #take() {
    const claims = Array.from(this.querySelectorAll<HTMLAnchorElement>('li[data-claim] h2 a'), ({ href }) => href)
    const taken = claims.slice(0, mostTaken)
    this.#put('[data-state]', this.#says.say('taking'))
    if (!(await keepThisPage(taken))) return this.#put('[data-state]', this.#says.say('noKeeping'))
    await this.#book?.keepList(taken.length)
    this.toggleAttribute('kept', true)
    return this.#show()
  }

  async #forget() {
    await forgetPages()
    await this.#book?.dropList()
    this.toggleAttribute('kept', false)
    await this.#show()
  }

  async #send() {
    if (!this.#book || this.#isSending) return
    const waiting = (await this.#book.verdicts()).some(isWaiting)
    if (!waiting) return
    this.#isSending = true
    try {
      const outcomes = await this.#book.sendAll()
      await this.#show(
        outcomes.includes('signed-out') ? 'signedOut' : outcomes.includes('recorded') ? 'sent' : undefined,
      )
    } catch {
      // Without a network it waits on; the page says how many wait.
    } finally {
      this.#isSending = false
    }
  }

  /** What this phone holds, and what just came of it. */
  async #show(said?: string) {
    const [list, kept] = [await this.#book?.list(), (await this.#book?.verdicts()) ?? []]
    const state = list ? this.#says.say('taken', { n: list.count, at: list.at }) : ''
    this.#put('[data-state]', said === undefined ? state : this.#says.say(said))
    const waiting = kept.filter(isWaiting).length
    this.#put('[data-queue]', waiting === 0 ? '' : this.#says.say('waiting', { n: waiting }))
    this.#hide('[data-send]', waiting === 0)
    this.#hide('[data-forget]', list === undefined)
    this.#drawAll(kept)
  }

  #drawAll(kept: readonly KeptVerdict[]) {
    const [all, template] = [this.querySelector('[data-kept]'), this.querySelector('template')]
    if (!all || !template) return
    const dismiss = (id: string) => void this.#book?.drop(id).then(() => this.#show())
    all.replaceChildren(...kept.map((verdict) => drawKept(verdict, { template, says: this.#says, dismiss })))
    const judged = new Set(kept.map(({ address }) => address))
    for (const row of this.querySelectorAll<HTMLElement>('li[data-claim]'))
      row.toggleAttribute('judged', judged.has(row.querySelector('a')?.getAttribute('href') ?? ''))
  }

  #hide(path: string, isHidden: boolean) {
    const element = this.querySelector<HTMLElement>(path)
    if (element) element.hidden = isHidden
  }

  #put(path: string, text: string) {
    const output = this.querySelector(path)
    if (output) output.textContent = text
  }
}

customElements.define('visit-keeper', VisitKeeper)
