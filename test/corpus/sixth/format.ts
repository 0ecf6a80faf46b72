import type { Format } from '../values.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** The sixth set: `$1,204.50 USD`; dates as `Mar 12, 2027` or `03/12/2027`. */
export const SIXTH_FORMAT: Format = {
  money: (amount) => `$${amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} USD`,
  date: (random) => {
    const day = random.int(1, 28)
    const month = random.int(1, 12)
    return random.chance(0.6)
      ? `${MONTHS[month - 1] ?? 'Jan'} ${day}, 2027`
      : `${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}/2027`
  },
  cities: ['Portland', 'Nashville', 'Vancouver', 'Manchester', 'Auckland', 'Phoenix', 'Edinburgh', 'Tampa'],
  people: ['Rachel Kim', 'Marcus Bell', 'Priya Raman', 'Jonas Weber', 'Olivia Grant', 'Diego Fuentes', 'Hannah Scott'],
}
