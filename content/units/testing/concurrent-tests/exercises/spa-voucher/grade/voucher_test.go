package spa_test

import (
	"testing"

	spa "course.example/units/testing/concurrent-tests/exercises/spa-voucher/solution"
)

func TestTheVoucherIsValidForThirtyDays(t *testing.T) { spa.TestVoucher(t) }
