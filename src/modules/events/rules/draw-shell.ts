import type { DrawSeats } from '#engines/enrolment/rules/index.ts'

export interface PublishedDraw extends DrawSeats {
  readonly code: string
  readonly secret: string
  readonly salt: string
  /** Where the list is fetched from. */
  readonly listAt: string
}

/**
 * The whole draw in six lines of a shell, for whoever trusts no page: bash, sha256sum, sort and awk. The fifth makes the
 * lots of every entry and sorts them; the sixth gives the seats out and prints each code with the lane it came in by, or `-`.
 */
export function shellLines({ code, secret, salt, listAt, ...seats }: PublishedDraw): readonly string[] {
  return [
    `curl -s '${listAt}' -o list.txt`,
    `printf %s 'janshahr-secret-1|${code}|${secret}' | sha256sum`,
    'hash=$(sha256sum < list.txt | cut -c1-64); echo $hash',
    `seed=$(printf %s "janshahr-seed-1|${code}|$hash|${secret}|"${quoted(salt)} | sha256sum | cut -c1-64); echo $seed`,
    `tail -n +3 list.txt | while IFS=$'\\t' read -r c s w l; do for k in $(seq $w); do echo "$(printf %s "$seed|entry|$c#$k" | sha256sum | cut -c1-64) $c $s $l"; done; done | LC_ALL=C sort | awk '!seen[$2]++' > order.txt`,
    `awk -v lanes='${lanesOf(seats)}' -v rest=${seats.capacity} -v join=${seats.release ? 1 : 0} '${allocate}' order.txt`,
  ]
}

/** A text for a shell, whatever stands in it. */
const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`

const lanesOf = ({ lanes }: DrawSeats) => lanes.map(({ id, seats }) => `${id}:${seats}`).join(' ')

const allocate = [
  '{c[NR]=$2;s[NR]=$3;l[NR]=","$4","}',
  'END{n=split(lanes,L," ");',
  'for(i=1;i<=n;i++){split(L[i],p,":");left=p[2];',
  'for(j=1;j<=NR;j++)if(!into[j]&&index(l[j],","p[1]",")&&s[j]<=left){left-=s[j];into[j]=p[1]}',
  'rest-=join?p[2]-left:p[2]}',
  'for(j=1;j<=NR;j++)if(!into[j]&&s[j]<=rest){rest-=s[j];into[j]="*"}',
  'for(j=1;j<=NR;j++)print c[j],into[j]?into[j]:"-"}',
].join('')
