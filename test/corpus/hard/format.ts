import type { Format } from '../values.ts'

/** The hard set: `CHF 1 204.50`, dates with weekdays or as 28-11-2027. */
export const HARD_FORMAT: Format = {
  money: (amount) => `CHF ${amount.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ' ')}`,
  date: (random) =>
    random.chance(0.5)
      ? `${random.pick(['Monday', 'Tuesday', 'Thursday', 'Saturday'])} the ${random.int(4, 20)}th`
      : `${String(random.int(1, 28)).padStart(2, '0')}-${String(random.int(10, 12))}-2027`,
  cities: ['Basel', 'Riga', 'Bilbao', 'Malmö', 'Accra', 'Turin', 'Hobart'],
  people: ['Vera Lindqvist', 'Sam Obi', 'Julia Keller', 'Hiro Mori', 'Petra Novak', 'Leo Martin'],
}
