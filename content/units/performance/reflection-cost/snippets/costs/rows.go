// Package rows writes structs as lines of text.
package rows

import (
	"fmt"
	"reflect"
	"strconv"
	"sync"
)

// Lot is what a boat sells.
type Lot struct {
	Boat  string
	Kilos int
	Cents int
}

func row(v any) []string {
	s := reflect.ValueOf(v)
	var cells []string
	for i := range s.NumField() {
		cells = append(cells, fmt.Sprint(s.Field(i).Interface()))
	}
	return cells
}

// region: row
type RowAppender interface{ AppendRow(dst []byte) []byte }

// AppendRow appends the exported string and int fields of v, which is a
// struct or points to one.
func AppendRow(dst []byte, v any) []byte {
	if r, ok := v.(RowAppender); ok {
		return r.AppendRow(dst)
	}
	s := reflect.Indirect(reflect.ValueOf(v))
	for _, i := range columns(s.Type()) {
		switch f := s.Field(i); f.Kind() {
		case reflect.String:
			dst = strconv.AppendQuote(dst, f.String())
		case reflect.Int:
			dst = strconv.AppendInt(dst, f.Int(), 10)
		}
		dst = append(dst, ';')
	}
	return append(dst, '\n')
}

// endregion

// region: columns
var known sync.Map // reflect.Type to []int

// columns returns the fields of a type that make a column.
func columns(t reflect.Type) []int {
	if c, ok := known.Load(t); ok {
		return c.([]int)
	}
	var c []int
	for i := range t.NumField() {
		f := t.Field(i)
		k := f.Type.Kind()
		if f.IsExported() && (k == reflect.String || k == reflect.Int) {
			c = append(c, i)
		}
	}
	known.Store(t, c)
	return c
}

// endregion

type quickLot Lot

// region: method
func (l *quickLot) AppendRow(dst []byte) []byte {
	dst = strconv.AppendQuote(dst, l.Boat)
	dst = append(dst, ';')
	dst = strconv.AppendInt(dst, int64(l.Kilos), 10)
	dst = append(dst, ';')
	dst = strconv.AppendInt(dst, int64(l.Cents), 10)
	return append(dst, ";\n"...)
}

// endregion
