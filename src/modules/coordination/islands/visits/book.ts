import { askCity } from '#platform/offline/islands/keeping/ask-city.ts'
import { Notebook } from '#platform/offline/islands/keeping/notebook.ts'
import { isWaiting, type KeptVerdict, type Outcome, outcomeOf, remains } from '../../rules/kept-verdicts.ts'

/** A list that was taken along. */
interface Taken {
  readonly person: string
  readonly count: number
  readonly at: number
}

interface Leaves {
  readonly lists: Taken
  readonly verdicts: KeptVerdict
}

/** Photographs take their time where the network is thin. */
const patience = 90

/** One inspector's notebook: the list they took along, and verdicts that the city has not got yet. */
export class VerdictBook {
  readonly #person: string
  readonly #book: Notebook<Leaves>

  constructor(person: string, book: Notebook<Leaves>) {
    this.#person = person
    this.#book = book
  }

  static async open(person: string): Promise<VerdictBook> {
    const kinds = { lists: { key: 'person' }, verdicts: { key: 'id', by: 'person' } } as const
    return new VerdictBook(person, await Notebook.open<Leaves>('janshahr-inspections', kinds))
  }

  list(): Promise<Taken | undefined> {
    return this.#book.find('lists', this.#person)
  }

  keepList(count: number): Promise<void> {
    return this.#book.put('lists', { person: this.#person, count, at: Date.now() })
  }

  dropList(): Promise<void> {
    return this.#book.drop('lists', this.#person)
  }

  /** Oldest first. */
  async verdicts(): Promise<KeptVerdict[]> {
    const own = await this.#book.allBy('verdicts', 'person', this.#person)
    return own.toSorted((a, b) => a.at - b.at)
  }

  async keep(verdict: Omit<KeptVerdict, 'id' | 'person'>): Promise<KeptVerdict> {
    const kept = { ...verdict, id: `${this.#person} ${verdict.address}`, person: this.#person }
    await this.#book.put('verdicts', kept)
    return kept
  }

  drop(id: string): Promise<void> {
    return this.#book.drop('verdicts', id)
  }

  /**
   * Sends one verdict, as its form would have been sent.
   * @throws when there is no network
   */
  async send(verdict: KeptVerdict): Promise<Outcome> {
    const body = new FormData()
    for (const [name, value] of verdict.fields) body.append(name, value)
    const answer = await askCity(verdict.address, { method: 'POST', body, seconds: patience })
    const outcome = outcomeOf(answer.status)
    await this.#settle(verdict, { outcome, why: outcome === 'refused' ? await reasonOf(answer) : '' })
    return outcome
  }

  /**
   * Sends all that waits, one after another.
   * @throws when there is no network
   */
  async sendAll(): Promise<Outcome[]> {
    const outcomes: Outcome[] = []
    for (const verdict of (await this.verdicts()).filter(isWaiting)) outcomes.push(await this.send(verdict))
    return outcomes
  }

  async #settle(sent: KeptVerdict, answer: Parameters<typeof remains>[2]) {
    const left = remains(await this.#book.find('verdicts', sent.id), sent, answer)
    await (left ? this.#book.put('verdicts', left) : this.drop(sent.id))
  }
}

/** The city's own reason, in the language of the page. */
async function reasonOf(answer: Response): Promise<string> {
  const problem: { detail?: string } = await answer.json().catch(() => ({}))
  return problem.detail ?? ''
}
