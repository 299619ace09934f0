module example.com/bookshop

go 1.26

require example.com/binder v1.3.0

replace example.com/glue => ./glue-fork
