package fruit

type item struct{ name string }

func Pick(name string) item { return item{name} }

func (i item) Grams() int { return 30 * len(i.name) }
