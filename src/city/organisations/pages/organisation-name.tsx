import { useView } from '#platform/http/view.ts'
import { Say } from '#platform/ui/say.tsx'
import type { Organisation } from '../tables.ts'
import { isPublic } from '../rules.ts'

type Named = Pick<Organisation, 'slug' | 'kind' | 'name'>

/** The name of a body, as a link where the register has a page for it: offices of the city have none. */
export function OrganisationName({ organisation }: { organisation: Named }) {
  const { link } = useView()
  const { slug, kind, name } = organisation
  if (!isPublic(kind)) return <Say text={name} />
  return (
    <a href={link(`/organisations/${slug}`)}>
      <Say text={name} />
    </a>
  )
}
