package grade_test

import (
	"reflect"
	"slices"
	"testing"

	stock "course.example/units/interfaces/small-interfaces/exercises/tea-stock/solution"
)

// names and counts are parts of a sheet.
type names struct{ order []string }

func (n names) Items() []string { return n.order }

type counts map[string]int

func (c counts) Count(item string) int { return c[item] }

type prices map[string]int

func (p prices) Price(item string) int { return p[item] }

// sheet has the three methods and no others.
type sheet struct {
	names
	counts
	prices
}

// warehouse is a whole Warehouse.
type warehouse struct{ sheet }

func (warehouse) Receive(string, int) error { return nil }
func (warehouse) Ship(string, int) error    { return nil }

var _ stock.Warehouse = warehouse{}

var teas = sheet{
	names{[]string{"assam", "oolong", "sencha", "mate"}},
	counts{"assam": 2, "oolong": 5, "sencha": 9, "mate": 0},
	prices{"assam": 310, "oolong": 540, "sencha": 620, "mate": 120},
}

// reorder calls Reorder with w, if its first parameter takes w.
func reorder(t *testing.T, name string, w any, least int) (lines []string) {
	t.Helper()
	f := reflect.ValueOf(stock.Reorder)
	if in := f.Type().In(0); !reflect.TypeOf(w).AssignableTo(in) {
		t.Fatalf("%s: got a parameter that refuses it, want one that takes it", name)
	}
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("%s: got a panic, want lines: %v", name, p)
		}
	}()
	return f.Call([]reflect.Value{reflect.ValueOf(w), reflect.ValueOf(least)})[0].Interface().([]string)
}

func TestASheetIsEnough(t *testing.T) {
	name := "a type with Items, Count and Price only"
	for least, want := range map[int][]string{
		0: nil,
		5: {"3 assam at 310", "5 mate at 120"},
		6: {"4 assam at 310", "1 oolong at 540", "6 mate at 120"},
	} {
		if got := reorder(t, name, teas, least); !slices.Equal(got, want) {
			t.Errorf("%s, fewer than %d left: got %q, want %q", name, least, got, want)
		}
	}
}

func TestAWarehouseStillFits(t *testing.T) {
	want := []string{"1 assam at 310", "3 mate at 120"}
	if got := reorder(t, "a Warehouse", warehouse{teas}, 3); !slices.Equal(got, want) {
		t.Errorf("a Warehouse, fewer than 3 left: got %q, want %q", got, want)
	}
}

func TestWhatLacksAMethodIsRefused(t *testing.T) {
	in := reflect.TypeOf(stock.Reorder).In(0)
	for missing, v := range map[string]any{
		"Items": struct {
			counts
			prices
		}{},
		"Count": struct {
			names
			prices
		}{},
		"Price": struct {
			names
			counts
		}{},
	} {
		if reflect.TypeOf(v).AssignableTo(in) {
			t.Errorf("a type without %s: got a parameter that takes it, want one for which the compiler refuses it", missing)
		}
	}
}
