package tavern_test

import (
	"testing"

	tavern "course.example/units/testing/table-driven/exercises/tavern-bill/solution"
)

func TestParts(t *testing.T) {
	for bill := range 30 {
		parts, err := tavern.Split(bill, 7)
		sum, last := 0, bill+1
		for _, part := range parts {
			if part > last {
				t.Errorf("Split(%d, 7) = %v, want the larger parts first", bill, parts)
			}
			sum, last = sum+part, part
		}
		if err != nil || sum != bill || len(parts) != 7 || parts[0]-parts[6] > 1 {
			t.Errorf("Split(%d, 7) = %v, %v", bill, parts, err)
		}
	}
}

func TestErrors(t *testing.T) {
	if parts, err := tavern.Split(-5, 2); parts != nil || err != tavern.ErrBill {
		t.Errorf("Split(-5, 2) = %v, %v, want nil, %v", parts, err, tavern.ErrBill)
	}
	if parts, err := tavern.Split(5, -2); parts != nil || err != tavern.ErrNobody {
		t.Errorf("Split(5, -2) = %v, %v, want nil, %v", parts, err, tavern.ErrNobody)
	}
}
