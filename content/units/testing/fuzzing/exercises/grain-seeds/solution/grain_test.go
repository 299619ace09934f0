package grain

import "testing"

// region: fuzz
func FuzzPrice(f *testing.F) {
	const tonne = 1000
	amounts := []int64{0, 1, tonne}
	for _, amount := range amounts {
		f.Add("kg", amount, int32(21_500))
	}
	f.Add("", int64(-1), int32('€'))
	f.Add("t", int64(tonne), rune(0))
	f.Add("t", amounts[2], int32(21_500))
	f.Fuzz(func(t *testing.T, unit string, amount int64, cents int32) {
		if Price(unit, amount, 0) != 0 {
			t.Errorf("%d %s for nothing cost something", amount, unit)
		}
	})
}

// endregion
