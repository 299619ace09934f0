// Package spa sells vouchers.
package spa

import (
	"testing"
	"testing/synctest"
	"time"
)

// region: voucher
type Voucher struct{ From, Until time.Time }

func (v Voucher) Valid() bool {
	now := time.Now()
	return !now.Before(v.From) && now.Before(v.Until)
}

func TestVoucher(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const day = 24 * time.Hour
		from := time.Date(2026, time.May, 1, 0, 0, 0, 0, time.UTC)
		v := Voucher{From: from, Until: from.Add(30 * day)}
		time.Sleep(29 * day)
		if !v.Valid() {
			t.Error("day 29: got an invalid voucher, want a valid one")
		}
		time.Sleep(day)
		if v.Valid() {
			t.Error("day 30: got a valid voucher, want an invalid one")
		}
	})
}

// endregion
