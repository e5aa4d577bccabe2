import type { JSX, ParentProps } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import { Say } from './say.tsx'

export interface Picture {
  readonly source: string
  /** What is seen; empty when the text beside it already says so. */
  readonly alt: Said
  readonly width: number
  readonly height: number
}

interface CardProps {
  to: string
  title: Said
  picture?: Picture | undefined
  /** Above the title: tags, a date. */
  meta?: JSX.Element
  /** Below everything: a price, a number. */
  end?: JSX.Element
  /** Picture beside the text, on a wide page. */
  row?: boolean
}

/** Something that can be opened: one link, which covers the whole card. */
export function Card({ to, title, picture, meta, end, row, children }: ParentProps<CardProps>) {
  const { link } = useView()
  return (
    <article class={row ? 'card card--link card--row' : 'card card--link'}>
      {picture && <PictureOf picture={picture} class="card__art" />}
      <div class="card__in">
        {meta && <p class="meta">{meta}</p>}
        <h3>
          <a href={link(to)}>
            <Say text={title} />
          </a>
        </h3>
        {children}
        {end && <div class="card__end">{end}</div>}
      </div>
    </article>
  )
}

/** A picture that keeps its place while it comes, and is fetched only when it is near. */
export function PictureOf({ picture, class: classes }: { picture: Picture; class?: string }) {
  const { say } = useView()
  const { source, alt, width, height } = picture
  return <img class={classes} src={source} alt={say(alt)} width={width} height={height} loading="lazy" />
}

/** A box for what belongs together and is not opened: facts, a basket, a side of a page. */
export const Panel = ({ title, sunken, children }: ParentProps<{ title?: Said; sunken?: boolean }>) => (
  <section class={sunken ? 'panel panel--sunken' : 'panel'}>
    {title && (
      <h2>
        <Say text={title} />
      </h2>
    )}
    {children}
  </section>
)
