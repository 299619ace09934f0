module example.com/binder

go 1.25.0

toolchain go1.99.1

require example.com/glue v1.4.0

replace example.com/glue => ../glue-fork

exclude example.com/glue v1.5.0
