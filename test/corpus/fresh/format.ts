import type { Format } from '../values.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** The fresh set: `£1,204.50`; dates as `12 Mar 2027` or `2027-03-12`. */
export const FRESH_FORMAT: Format = {
  money: (amount) => `£${amount.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`,
  date: (random) => {
    const day = random.int(1, 28)
    const month = random.int(1, 12)
    return random.chance(0.5)
      ? `${day} ${MONTHS[month - 1] ?? 'Jan'} 2027`
      : `2027-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  },
  cities: ['Chicago', 'Birmingham', 'Hamburg', 'Atlanta', 'Melbourne', 'Seville', 'Glasgow', 'Singapore'],
  people: [
    'Emily Carter',
    'David Nguyen',
    'Laura Schmidt',
    'Ahmed Hassan',
    'Sarah Johnson',
    'Carlos Mendes',
    'Anna Kovacs',
  ],
}
