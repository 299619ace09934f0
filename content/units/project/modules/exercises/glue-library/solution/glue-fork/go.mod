module example.com/glue

go 1.25.0
