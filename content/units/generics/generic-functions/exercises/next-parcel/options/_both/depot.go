package depot

import "fmt"

type Parcel struct{ ID string }

// Belt holds what comes in, of different kinds.
type Belt struct{ items []any }

// Next takes the first item from the belt, if it is an M.
func Next[M any](b *Belt) (M, error) {
	var none M
	if len(b.items) == 0 {
		return none, fmt.Errorf("the belt is empty")
	}
	m, ok := b.items[0].(M)
	if !ok {
		return none, fmt.Errorf("got a %T", b.items[0])
	}
	b.items = b.items[1:]
	return m, nil
}

func nextParcel(b *Belt) (Parcel, error) {
	// region: body
	return Next[*Belt, Parcel](b)
	// endregion
}

var _ = nextParcel
