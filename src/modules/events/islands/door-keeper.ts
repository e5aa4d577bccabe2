import { ShutOut } from '#platform/offline/islands/keeping/ask-city.ts'
import { keepThisPage } from '#platform/offline/islands/keeping/keep.ts'
import { tryAgain } from '#platform/offline/islands/keeping/try-again.ts'
import type { Verdict } from '../rules/door.ts'
import { fetchReader, watch } from './door/camera.ts'
import { City } from './door/city.ts'
import { Keeper } from './door/keeper.ts'
import { Says } from './door/says.ts'
import { type Chosen, drawVerdict } from './door/show.ts'
import { signal, stayAwake } from './door/signal.ts'
import { DoorBook } from './door/store.ts'

/**
 * The phone at a door: scans, judges, remembers and sends. Without it the page is a plain form; with it the same form
 * answers at once, and goes on answering without a network when its keeper says so.
 */
export class DoorKeeper extends HTMLElement {
  #keeper: Keeper | undefined
  #says = new Says('{"own":{},"verdicts":{},"letIn":[]}')
  #stopCamera: (() => void) | undefined

  connectedCallback() {
    this.#says = new Says(this.getAttribute('words') ?? '{}')
    void this.#begin()
  }

  disconnectedCallback() {
    this.#stopCamera?.()
  }

  async #begin() {
    const city = new City(this.getAttribute('from') ?? '')
    this.#keeper = new Keeper(this.getAttribute('session') ?? '', city, await DoorBook.open())
    await this.#keeper.begin()
    this.#listen()
    for (const tools of this.querySelectorAll<HTMLElement>('[data-tools]')) tools.hidden = false
    this.#state()
    await this.#queue()
    stayAwake()
    tryAgain(() => this.#send())
  }

  #listen() {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#ask(this.#line?.value.trim() ?? '')
    })
    this.querySelector('[data-camera]')?.addEventListener('click', () => void this.#camera())
    this.querySelector('[data-take]')?.addEventListener('click', () => void this.#take())
    this.querySelector('[data-send]')?.addEventListener('click', () => void this.#send())
    this.#switch?.addEventListener('change', () => void this.#goOffline())
  }

  get #line() {
    return this.querySelector<HTMLInputElement>('input[name=said]')
  }

  get #isOffline() {
    return this.#keeper?.isOffline ?? false
  }

  get #switch() {
    return this.querySelector<HTMLInputElement>('[data-offline]')
  }

  async #ask(said: string) {
    if (said === '' || !this.#keeper) return
    try {
      const verdicts = await this.#keeper.ask(said)
      this.#show(verdicts.length === 0 ? [{ tone: 'red', why: 'not-found', coming: [] }] : verdicts)
      if (this.#line) this.#line.value = ''
    } catch (error) {
      await this.#trouble(error)
    }
  }

  #show(verdicts: readonly Verdict[]) {
    const result = this.querySelector('.keeper__result')
    const template = this.querySelector<HTMLTemplateElement>('template[data-verdict]')
    const [first] = verdicts
    if (!result || !template || !first) return
    const listOf = this.#keeper?.isOffline ? this.#keeper.manifest?.madeAt : undefined
    const stage = { template, says: this.#says, listOf }
    result.replaceChildren(...verdicts.map((verdict) => drawVerdict(verdict, stage, this.#chosen(verdict))))
    signal(first.tone)
  }

  #chosen(verdict: Verdict): Chosen {
    return (members, manner) => void this.#letIn(verdict, members, manner)
  }

  async #letIn(verdict: Verdict, members: readonly number[], manner: 'ticket' | 'unverified' | 'again') {
    if (!this.#keeper || members.length === 0) return
    await this.#keeper.letIn(verdict, members, manner)
    await this.#queue()
    const isSent = !this.#keeper.isOffline && (await this.#send())
    this.#say(this.#says.say(isSent ? (manner === 'again' ? 'recordedAgain' : 'recorded') : 'onThisPhone'))
    this.#line?.focus()
  }

  /** The sentence where the verdict stood: what became of it. */
  #say(sentence: string) {
    const told = document.createElement('p')
    told.className = 'keeper__told'
    told.textContent = sentence
    this.querySelector('.keeper__result')?.replaceChildren(told)
  }

  /** True when nothing is left to send. */
  async #send(): Promise<boolean> {
    if (!this.#keeper || this.#keeper.isOffline) return false
    try {
      const { unsent } = await this.#keeper.send()
      await this.#queue()
      return unsent === 0
    } catch (error) {
      await this.#trouble(error)
      await this.#queue()
      return false
    }
  }

  async #take() {
    if (!this.#keeper) return
    try {
      const off = await this.#keeper.take()
      const minutes = Math.round(Math.abs(off ?? 0) / 60_000)
      this.#put('[data-clock]', off === undefined ? '' : this.#says.say('clockWrong', { n: minutes }))
      this.#state()
      await fetchReader()
      const isKept = await keepThisPage()
      this.toggleAttribute('kept', isKept)
      if (!isKept) this.#state(this.#says.say('noKeeping'))
    } catch (error) {
      await this.#trouble(error)
    }
  }

  async #goOffline() {
    await this.#keeper?.workOffline(this.#switch?.checked ?? false)
    this.#state()
    await this.#send()
  }

  async #camera() {
    const video = this.querySelector<HTMLVideoElement>('[data-video]')
    if (!video) return
    if (this.#stopCamera) {
      this.#stopCamera()
      this.#stopCamera = undefined
      video.hidden = true
      return
    }
    video.hidden = false
    try {
      this.#stopCamera = await watch(video, (text) => void this.#ask(text))
    } catch {
      video.hidden = true
      this.#put('[data-state]', this.#says.say('noCamera'))
    }
  }

  /** Says where this phone stands: with a network, or by which list. */
  #state(instead?: string) {
    const [at, isOffline] = [this.#keeper?.manifest?.madeAt, this.#isOffline]
    if (this.#switch) {
      this.#switch.disabled = at === undefined
      this.#switch.checked = isOffline
    }
    this.#put('[data-state]', instead ?? this.#standing(at, isOffline))
    this.toggleAttribute('offline', isOffline)
  }

  #standing(at: number | undefined, isOffline: boolean): string {
    if (at === undefined) return this.#says.say('online')
    return this.#says.say(isOffline ? 'offlineOn' : 'taken', { at })
  }

  async #queue() {
    if (!this.#keeper) return
    const { unsent, aside } = await this.#keeper.queue()
    const told = [
      unsent > 0 && this.#says.say('unsent', { n: unsent }),
      aside > 0 && this.#says.say('setAside', { n: aside }),
    ]
    this.#put('[data-queue]', told.filter((sentence) => sentence !== false).join(' '))
    const button = this.querySelector<HTMLElement>('[data-send]')
    if (button) button.hidden = unsent === 0 || this.#isOffline
  }

  async #trouble(error: unknown) {
    if (error instanceof ShutOut) {
      await this.#keeper?.shutOut()
      this.#state(this.#says.say('revokedHere'))
      return
    }
    this.#state(this.#says.say('noNetwork'))
  }

  #put(path: string, text: string) {
    const output = this.querySelector(path)
    if (output) output.textContent = text
  }
}

customElements.define('door-keeper', DoorKeeper)
