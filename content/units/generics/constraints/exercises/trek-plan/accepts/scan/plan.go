package trek

import "slices"

// Query asks for a route. Two queries are the same if they have the same
// places in the same order; a nil Via is like an empty one.
type Query struct {
	From, To string
	Via      []string
}

func (q Query) same(other Query) bool {
	return q.From == other.From && q.To == other.To &&
		slices.Equal(q.Via, other.Via)
}

type planned struct {
	query Query
	route string
}

// Planner plans each route once and remembers it.
type Planner struct {
	plan   func(Query) string
	routes []planned
}

func NewPlanner(plan func(Query) string) *Planner {
	return &Planner{plan: plan}
}

// Route returns the route for q.
func (p *Planner) Route(q Query) string {
	for _, known := range p.routes {
		if known.query.same(q) {
			return known.route
		}
	}
	route := p.plan(q)
	q.Via = slices.Clone(q.Via)
	p.routes = append(p.routes, planned{q, route})
	return route
}
