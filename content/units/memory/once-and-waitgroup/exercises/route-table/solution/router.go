// Package router has a table that is loaded when it is needed.
package router

import "sync"

// New returns a router that loads its table by load.
func New(load func() *Table) *Router { return &Router{table: sync.OnceValue(load)} }

// region: router
type Table struct{ Hops map[string]string }

type Router struct {
	table func() *Table // by sync.OnceValue
}

func (r *Router) Table() *Table {
	return r.table()
}

// endregion
