import { fewestAnswers, fewestPeople } from './fewest.ts'
import { type ParentProps, Show } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said, Text } from '../locale.ts'
import { number, percent } from '../text/numbers.ts'
import { lazily } from '../text/digits.ts'
import { Say } from './say.tsx'
import { words } from './words.ts'

/** A number that was measured. It never travels without how many answered, how sure it is and where it comes from. */
export interface Measured {
  readonly value: number
  /** «of 100», «points». */
  readonly unit?: Said
  /** Digits after the momayyez; none when left out. */
  readonly decimals?: number
  /** How many valid answers it rests on. */
  readonly n: number
  /** Bounds at a level in hundredths (95); `whole` when everybody was counted and nothing is estimated. */
  readonly interval: { readonly low: number; readonly high: number; readonly level: number } | 'whole'
  readonly source: { readonly label: Said; readonly to: string }
  /** When it was measured: «autumn 1405». */
  readonly season?: Said
}

/** Several figures side by side. */
export const Figures = ({ children }: ParentProps) => <dl class="stats">{children}</dl>

/** The only thing that prints a measured number. Stands inside Figures. */
export function Figure({ label, measured }: { label: Said; measured: Measured }) {
  return (
    <div class="stat">
      <dt>
        <Say text={label} />
      </dt>
      <Show when={measured.n >= fewestAnswers} fallback={<TooFew measured={measured} />}>
        <Value measured={measured} />
        <Backing measured={measured} />
      </Show>
    </div>
  )
}

function Value({ measured: { value, unit, decimals = 0 } }: { measured: Measured }) {
  const { say } = useView()
  return (
    <dd>
      <bdi>{say(number(value, { decimals }))}</bdi>
      {unit && (
        <small>
          <Say text={unit} />
        </small>
      )}
    </dd>
  )
}

/** How sure it is, how many answered, when, and where to read more. */
function Backing({ measured }: { measured: Measured }) {
  const { say, link } = useView()
  const { n, source, season } = measured
  const sureness = intervalOf(measured)
  return (
    <dd class="stat__note">
      <Show when={sureness} fallback={say(words.wholeCount)}>
        {(said) => (
          <>
            {say(said())} · {say(words.answers(number(n)))}
          </>
        )}
      </Show>
      {season && (
        <>
          {' · '}
          <Say text={season} />
        </>
      )}
      {' · '}
      <a href={link(source.to)}>
        <Say text={source.label} />
      </a>
    </dd>
  )
}

function intervalOf({ interval, decimals = 0 }: Measured): Text | undefined {
  if (interval === 'whole') return undefined
  const level = lazily((locale) => percent(interval.level, locale))
  return words.interval(level, number(interval.low, { decimals }), number(interval.high, { decimals }))
}

function TooFew({ measured: { source } }: { measured: Measured }) {
  const { say, link } = useView()
  return (
    <>
      <dd class="stat__few">{say(words.fewAnswers)}</dd>
      <dd class="stat__note">
        {say(words.fewAnswersWhy)} <a href={link(source.to)}>{say(source.label)}</a>
      </dd>
    </>
  )
}

interface CountProps {
  value: number
  /** People are protected; seats, books and reports are not people. */
  of: 'people' | 'things'
  /** What they are, after the number: «participants». */
  unit?: Said
}

/** A plain count. Fewer than ten people are not told apart. */
export function Count({ value, of, unit }: CountProps) {
  const { say } = useView()
  return (
    <Show when={of === 'people' && value < fewestPeople} fallback={<Plain value={value} unit={unit} />}>
      {say(words.fewPeople(number(fewestPeople)))}
    </Show>
  )
}

function Plain({ value, unit }: { value: number; unit: Said | undefined }) {
  const { say } = useView()
  return (
    <>
      <bdi>{say(number(value))}</bdi>
      {unit && (
        <>
          {' '}
          <Say text={unit} />
        </>
      )}
    </>
  )
}
