import { For, type JSX } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said, Text } from '../locale.ts'
import { number } from '../text/numbers.ts'
import { type Picture, PictureOf } from './card.tsx'
import { Say } from './say.tsx'
import { scrollable } from './scrollable.ts'
import { words } from './words.ts'

export interface Slide {
  readonly title: Said
  readonly to: string
  readonly picture?: Picture | undefined
  readonly meta?: () => JSX.Element
  readonly text?: Said
}

interface SliderProps {
  /** Names the slides for the numbered links: `news` gives `news-1`. */
  id: string
  /** What it shows: «news». */
  label: Text
  slides: readonly Slide[]
  /** The numbered links stand elsewhere, beside a heading, as SlideLinks. */
  linksElsewhere?: boolean
}

/** A list that scrolls sideways, with numbered links. It never moves by itself and hides nothing. */
export function Slider({ id, label, slides, linksElsewhere }: SliderProps) {
  const { say } = useView()
  return (
    <div class="slider">
      {!linksElsewhere && <SlideLinks id={id} label={label} slides={slides} />}
      <ul
        class="slider__track"
        aria-label={`${say(label)}${say(words.semicolon)}${say(words.sliderHelp)}`}
        {...scrollable}
      >
        <For each={slides}>{(slide, at) => <SlideCard slide={slide} id={`${id}-${at() + 1}`} />}</For>
      </ul>
    </div>
  )
}

/** A link to each slide by its number. */
export function SlideLinks({ id, label, slides }: SliderProps) {
  const { say } = useView()
  return (
    <nav class="slider__nav" aria-label={say(words.slideNav(label))}>
      <For each={slides}>
        {({ title }, at) => (
          <a href={`#${id}-${at() + 1}`}>
            {say(number(at() + 1))}
            <span class="sr">: {say(title)}</span>
          </a>
        )}
      </For>
    </nav>
  )
}

function SlideCard({ slide: { title, to, picture, meta, text }, id }: { slide: Slide; id: string }) {
  const { link } = useView()
  return (
    <li class="slide" id={id}>
      {picture && <PictureOf picture={picture} />}
      <div class="slide__in">
        {meta && <p class="meta">{meta()}</p>}
        <h3>
          <a href={link(to)}>
            <Say text={title} />
          </a>
        </h3>
        {text && (
          <p>
            <Say text={text} />
          </p>
        )}
      </div>
    </li>
  )
}
