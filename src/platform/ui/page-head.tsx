import type { JSX, ParentProps } from 'solid-js'
import type { Said } from '../locale.ts'
import { Say } from './say.tsx'

interface PageHeadProps {
  title: Said
  lead?: Said
  /** A line of facts below the title. */
  meta?: JSX.Element
}

/** The heading of a public page; `children` are the acts beside it. */
export const PageHead = ({ title, lead, meta, children }: ParentProps<PageHeadProps>) => (
  <div class="region__head">
    <div>
      <h1>
        <Say text={title} />
      </h1>
      {lead && (
        <p class="lead">
          <Say text={lead} />
        </p>
      )}
      {meta && <p class="meta">{meta}</p>}
    </div>
    {children && <div class="cluster">{children}</div>}
  </div>
)

/** The heading of a Desk page; `children` are the acts beside it. */
export const DeskHead = ({ title, meta, children }: ParentProps<Omit<PageHeadProps, 'lead'>>) => (
  <div class="deskhead">
    <div>
      <h1>
        <Say text={title} />
      </h1>
      {meta && <p class="meta">{meta}</p>}
    </div>
    {children && <div class="cluster">{children}</div>}
  </div>
)

interface RegionProps {
  title: Said
  /** Names the part for links; one of its kind on the page. */
  id: string
  lead?: Said
  /** On a lighter ground with lines above and below. */
  ground?: boolean
  /** Beside the heading: a link to all, a small form. */
  beside?: JSX.Element
}

/** A part of a public page with a heading of its own, across the whole width. */
export const Region = ({ title, id, lead, ground, beside, children }: ParentProps<RegionProps>) => (
  <section class={ground ? 'region region--ground' : 'region'} id={id} aria-labelledby={`${id}-title`}>
    <div class="wrap">
      <div class="region__head">
        <div>
          <h2 id={`${id}-title`}>
            <Say text={title} />
          </h2>
          {lead && (
            <p>
              <Say text={lead} />
            </p>
          )}
        </div>
        {beside}
      </div>
      {children}
    </div>
  </section>
)
