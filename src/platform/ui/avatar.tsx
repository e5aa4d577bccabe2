/** The first letter of a name in a circle, for the eye only: the name stands beside it. */
export function Avatar({ name }: { name: string }) {
  const [letter = '؟'] = name.trim()
  return (
    <span class="avatar" aria-hidden="true">
      {letter}
    </span>
  )
}

/** Who it is: a circle and the name, kept apart from the direction of the sentence around it. */
export const Who = ({ name }: { name: string }) => (
  <span class="who">
    <Avatar name={name} />
    <bdi>{name}</bdi>
  </span>
)
