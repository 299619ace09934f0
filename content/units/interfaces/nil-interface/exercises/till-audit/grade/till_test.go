package grade_test

import (
	"slices"
	"testing"

	till "course.example/units/interfaces/nil-interface/exercises/till-audit/solution"
)

func TestAShopWithoutAuditSells(t *testing.T) {
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("no audit file: got a panic from Sell, want a total of 250: %v", p)
		}
	}()
	shop := till.NewTill("")
	shop.Sell(250)
	if shop.Total != 250 {
		t.Errorf("no audit file: got a total of %d, want 250", shop.Total)
	}
}

func TestAShopWithAuditKeepsRecords(t *testing.T) {
	shop := till.NewTill("audit.log")
	shop.Sell(250)
	if f, ok := shop.Audit.(*till.AuditFile); !ok || !slices.Equal(f.Lines, []int{250}) {
		t.Errorf("with an audit file: got %v, want the record 250 in it", shop.Audit)
	}
}
