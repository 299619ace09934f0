package grade_test

import (
	"context"
	"slices"
	"testing"

	parcel "course.example/units/context/values/exercises/parcel-desk/solution"
)

// perKilo is a carrier that takes some cents for each kilo and keeps the contexts that it gets.
func perKilo(cents int, got *[]context.Context) parcel.Carrier {
	return func(ctx context.Context, kilos int) int {
		if got != nil {
			*got = append(*got, ctx)
		}
		return cents * kilos
	}
}

func TestPricesHaveTheMarkup(t *testing.T) {
	d := parcel.NewDesk(250, perKilo(100, nil))
	if got, want := d.Prices(t.Context(), []int{2, 7, 30}), []int{450, 950, 3250}; !slices.Equal(got, want) {
		t.Errorf("100 a kilo, a markup of 250, parcels of 2, 7 and 30 kilos: got %v, want %v", got, want)
	}
	if got := d.Prices(t.Context(), nil); len(got) != 0 {
		t.Errorf("no parcels: got %v, want no price", got)
	}
}

func TestPriceHasTheMarkup(t *testing.T) {
	d := parcel.NewDesk(250, perKilo(100, nil))
	if got := d.Price(t.Context(), 4); got != 650 {
		t.Errorf("100 a kilo, a markup of 250, a parcel of 4 kilos: got %d, want 650", got)
	}
}

func TestDesksDoNotMix(t *testing.T) {
	harbour, airport := parcel.NewDesk(250, perKilo(100, nil)), parcel.NewDesk(900, perKilo(300, nil))
	for range 2 {
		if got, want := harbour.Prices(t.Context(), []int{1}), []int{350}; !slices.Equal(got, want) || harbour.Price(t.Context(), 1) != 350 {
			t.Errorf("the harbour's desk, made before the airport's: got %v and %d, want %v and 350", got, harbour.Price(t.Context(), 1), want)
		}
		if got, want := airport.Prices(t.Context(), []int{1}), []int{1200}; !slices.Equal(got, want) || airport.Price(t.Context(), 1) != 1200 {
			t.Errorf("the airport's desk: got %v and %d, want %v and 1200", got, airport.Price(t.Context(), 1), want)
		}
	}
}

func TestTheCarrierGetsTheCallersCtx(t *testing.T) {
	type requestKey struct{}
	var got []context.Context
	d := parcel.NewDesk(250, perKilo(100, &got))
	ctx := context.WithValue(t.Context(), requestKey{}, "r-17")
	d.Price(ctx, 2)
	d.Prices(ctx, []int{3, 4})
	if len(got) != 3 {
		t.Errorf("three parcels: got %d calls of the carrier, want 3", len(got))
	}
	for i, carriers := range got {
		if carriers != ctx {
			t.Errorf("call %d of the carrier: got the ctx %v, want that of the caller, %v", i+1, carriers, ctx)
		}
	}
}
